package org.ziyara.demo;

import static org.ziyara.demo.Program.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes what the detention registry would: everybody in the database, or what happened to some of
 * them. The same database, day and seed give the same file; docs/registry-feed.md tells its format.
 */
public final class WriteRegistryFeed {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final int HUNDRED = 100;

  private final Map<String, String> options;

  private WriteRegistryFeed(Map<String, String> options) {
    this.options = options;
  }

  public static void main(String[] args) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    System.exit(Program.run(WriteRegistryFeed.class, args, new WriteRegistryFeed(options)::write));
  }

  private void write(Connection connection, Arguments arguments) throws SQLException {
    LocalDate date = arguments.today();
    boolean full = options.get("--kind").equals("full");
    List<Map<String, String>> people = RegistryPeople.of(connection, date);
    int changes = Integer.parseInt(options.getOrDefault("--changes", full ? "0" : "100"));
    List<Map<String, String>> rows =
        full
            ? remaining(people)
            : new RegistryChanges(people, date, arguments.seed()).some(changes);
    String name =
        full
            ? "registry-%s-full.csv".formatted(date)
            : "registry-%s-delta-%d.csv".formatted(date, arguments.seed());
    Path file = Path.of(options.get("--folder"), name);
    store(file, file(full ? "FULL" : "DELTA", date, rows));
    say("%,d people in %s", rows.size(), file);
  }

  /** Without the last of an institution, when so many in a hundred are to leave it. */
  private List<Map<String, String>> remaining(List<Map<String, String>> people) {
    String institution = options.get("--institution");
    if (institution == null) {
      return people;
    }
    List<Map<String, String>> there =
        people.stream().filter(person -> institution.equals(person.get("institution"))).toList();
    int leaving = there.size() * Integer.parseInt(options.get("--leaving")) / HUNDRED;
    Set<Map<String, String>> gone =
        new HashSet<>(there.subList(there.size() - leaving, there.size()));
    return people.stream().filter(person -> !gone.contains(person)).toList();
  }

  private static byte[] file(String kind, LocalDate date, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord("registry-feed", 1, kind, date);
      printer.printRecord(RegistryPeople.COLUMNS);
      for (Map<String, String> row : rows) {
        printer.printRecord(RegistryPeople.COLUMNS.stream().map(row::get).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    text.append("checksum,%d,%s\n".formatted(rows.size(), sha256(content)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Under another name first: nobody shall read half of it. */
  private static void store(Path file, byte[] content) {
    try {
      Path partial = file.resolveSibling(file.getFileName() + ".part");
      Files.write(partial, content);
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
