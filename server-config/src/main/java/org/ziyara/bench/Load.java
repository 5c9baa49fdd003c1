package org.ziyara.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** So many clients who take work from one queue, each doing one thing after the other. */
final class Load {

  /** What a client needs for itself, such as a connection, and what it does with an item. */
  interface Client<T> extends AutoCloseable {

    /** Whether it came out as wanted. */
    boolean serve(T item) throws Exception;

    @Override
    default void close() throws SQLException {}
  }

  /**
   * What came of it.
   *
   * @param done how many came out as wanted
   * @param failed how many did not
   * @param seconds from the first to the last
   * @param nanos how long each took, in ascending order
   */
  record Result(int done, int failed, double seconds, long[] nanos) {

    double perSecond() {
      return done / seconds;
    }

    /** In milliseconds; the percentile between 0 and 100. */
    double millis(double percentile) {
      int rank = (int) Math.ceil(percentile / 100 * nanos.length) - 1;
      return nanos.length == 0 ? Double.NaN : nanos[Math.max(0, rank)] / 1e6;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%8.1f/s   p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   %6d done%s",
          perSecond(),
          millis(50),
          millis(95),
          millis(99),
          done,
          failed == 0 ? "" : ", " + failed + " NOT");
    }
  }

  private Load() {}

  /** Until the items are used up or the time is over. */
  static <T> Result run(int clients, List<T> items, Duration time, Callable<Client<T>> newClient)
      throws Exception {
    Queue<T> queue = new ConcurrentLinkedQueue<>(items);
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Worker<T>> workers = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        workers.add(new Worker<>(queue, newClient.call()));
      }
      long start = System.nanoTime();
      long end = start + time.toNanos();
      workers.forEach(worker -> worker.end = end);
      for (Future<Void> worker : threads.invokeAll(workers)) {
        worker.get();
      }
      return result(workers, (System.nanoTime() - start) / 1e9);
    } finally {
      threads.shutdown();
    }
  }

  private static <T> Result result(List<Worker<T>> workers, double seconds) {
    long[] nanos = workers.stream().flatMapToLong(Worker::nanos).sorted().toArray();
    int done = workers.stream().mapToInt(worker -> worker.done).sum();
    return new Result(done, nanos.length - done, seconds, nanos);
  }

  private static final class Worker<T> implements Callable<Void> {

    private final Queue<T> queue;
    private final Client<T> client;
    private long[] nanos = new long[1024];
    private int served;
    private int done;
    private long end;

    Worker(Queue<T> queue, Client<T> client) {
      this.queue = queue;
      this.client = client;
    }

    @Override
    public Void call() throws Exception {
      try (client) {
        T item;
        while (System.nanoTime() < end && (item = queue.poll()) != null) {
          long begun = System.nanoTime();
          boolean good = client.serve(item);
          if (served == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * served);
          }
          nanos[served++] = System.nanoTime() - begun;
          done += good ? 1 : 0;
        }
      }
      return null;
    }

    LongStream nanos() {
      return Arrays.stream(nanos, 0, served);
    }
  }
}
