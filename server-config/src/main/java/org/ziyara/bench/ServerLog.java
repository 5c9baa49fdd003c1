package org.ziyara.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the application complains of from now on: nobody is answered by what runs unasked. */
final class ServerLog {

  private final Path file;
  private final long begin;

  ServerLog(Path work) throws IOException {
    file = work.resolve(Path.of("payara", "ziyara", "logs", "server.log"));
    begin = Files.size(file);
  }

  /** The messages of failures. */
  List<String> failures() throws IOException {
    // Each begins with a line of brackets: time, server, level, logger, …; the message follows.
    return List.of(written().split("\n(?=\\[20)")).stream()
        .filter(
            message ->
                message.contains("[SEVERE]") && message.contains("org.ziyara.")
                    || message.contains("[WARNING]") && message.contains("[org.ziyara."))
        .toList();
  }

  /** From the beginning of the file, if it is a new one by now. */
  private String written() throws IOException {
    try (FileChannel log = FileChannel.open(file)) {
      long from = log.size() < begin ? 0 : begin;
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(log.size() - from));
      while (bytes.hasRemaining() && log.read(bytes, from + bytes.position()) >= 0) {
        // more
      }
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
  }
}
