package org.ziyara.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ziyara.bench.StaffOperations.Standing;

/**
 * So many operations, chosen by chance and done by clients who know nothing of each other. The same
 * seed makes the same choices; which of two clients comes first is nobody's to say.
 */
final class RandomOperations {

  static final int CLIENTS = 32;

  /** Something that is done, and answered. */
  @FunctionalInterface
  private interface Operation {
    void run() throws Exception;
  }

  private final Town town;
  private final Ledger ledger;
  private final Tally tally;
  private final Standing standing = new Standing();
  private final AtomicInteger left;
  private final int total;

  RandomOperations(Town town, Ledger ledger, Tally tally, int total) {
    this.town = town;
    this.ledger = ledger;
    this.tally = tally;
    this.total = total;
    this.left = new AtomicInteger(total);
  }

  /** Returns when all are done. */
  void run(long seed) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    ExecutorService helpers = Executors.newCachedThreadPool();
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Random dice = new Random(seed * CLIENTS + i);
        all.add(clients.submit(() -> work(weighted(dice, helpers), dice)));
      }
      for (Future<?> client : all) {
        client.get();
      }
    } finally {
      clients.shutdown();
      helpers.shutdown();
    }
  }

  /** How many have been begun. */
  int begun() {
    return total - Math.max(0, left.get());
  }

  /** A client who is not answered goes on: that is one broken promise, not all of them. */
  private void work(List<Operation> operations, Random dice) {
    while (left.getAndDecrement() > 0) {
      try {
        operations.get(dice.nextInt(operations.size())).run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        tally.fault("no answer: " + e);
      }
    }
  }

  /** Each as often as it is meant to be chosen. */
  private List<Operation> weighted(Random dice, ExecutorService helpers) {
    FamilyOperations family = new FamilyOperations(town, ledger, tally, helpers, dice);
    StaffOperations staff = new StaffOperations(town, tally, standing, dice);
    Map<Operation, Integer> weights = new LinkedHashMap<>();
    weights.put(family::book, 300);
    weights.put(family::hold, 80);
    weights.put(family::holdTwo, 60);
    weights.put(family::holdAgain, 30);
    weights.put(family::confirmAndHold, 40);
    weights.put(family::confirm, 40);
    weights.put(family::release, 30);
    weights.put(family::move, 120);
    weights.put(family::cancel, 150);
    weights.put(family::lapse, 30);
    weights.put(family::look, 20);
    weights.put(family::await, 15);
    weights.put(family::waitNoMore, 10);
    weights.put(family::answerOffer, 25);
    weights.put(staff::close, 4);
    weights.put(staff::changeCapacity, 20);
    weights.put(staff::orderTransfer, 4);
    weights.put(staff::arrive, 8);
    weights.put(staff::keepApart, 6);
    weights.put(staff::permit, 6);
    weights.put(staff::startNight, 2);
    List<Operation> operations = new ArrayList<>();
    weights.forEach(
        (operation, weight) -> {
          for (int i = 0; i < weight; i++) {
            operations.add(operation);
          }
        });
    return operations;
  }
}
