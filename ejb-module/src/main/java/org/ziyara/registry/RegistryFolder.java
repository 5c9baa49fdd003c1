package org.ziyara.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ziyara.registry.feed.FeedHead;
import org.ziyara.registry.feed.FeedReader;
import org.ziyara.registry.feed.FeedRefusedException;
import org.ziyara.registry.feed.Refusal;
import org.ziyara.shared.Setting;

/**
 * Where the registry drops its files. What has been dealt with goes to the folder {@code done} in
 * it, with the lines that were rejected beside it; there the registry may take it away.
 */
@ApplicationScoped
class RegistryFolder {

  private static final Logger LOG = Logger.getLogger(RegistryFolder.class.getName());
  private static final String DONE = "done";
  private static final int CHECKSUM_IN_NAME = 8;
  private static final long LARGEST = 256L * 1024 * 1024;
  private static final int FIRST_LINE_LENGTH = 100;

  /** Whether this installation has one. */
  boolean isThere() {
    return !Setting.REGISTRY_FOLDER.value().isBlank() && Files.isDirectory(folder());
  }

  /** The files in the order in which they are to be applied; first those that do not say. */
  List<Path> files() {
    if (!isThere()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(RegistryFolder::isFeed)
          .sorted(
              Comparator.comparing(
                      this::head, Comparator.nullsFirst(Comparator.<FeedHead>naturalOrder()))
                  .thenComparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFeed(Path file) {
    if (!file.getFileName().toString().endsWith(".csv") || !Files.isRegularFile(file)) {
      return false;
    }
    if (!Files.isReadable(file)) {
      LOG.warning(() -> "A file of the registry cannot be read: " + file.getFileName());
      return false;
    }
    return true;
  }

  Optional<Path> file(String name) {
    Path file = folder().resolve(name);
    return isThere() && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /** What the file says of itself; null when that cannot be read. */
  FeedHead head(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      char[] start = new char[FIRST_LINE_LENGTH];
      int length = Math.max(0, reader.read(start));
      return FeedReader.head(new String(start, 0, length).lines().findFirst().orElse(""));
    } catch (IOException | FeedRefusedException unreadable) {
      return null;
    }
  }

  /** The SHA-256 of the whole file. */
  String checksum(Path file) {
    try (InputStream content = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws FeedRefusedException TOO_LARGE
   */
  byte[] content(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new FeedRefusedException(Refusal.TOO_LARGE, LARGEST, Files.size(file));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a file out of the way, with its rejects beside it. One that cannot be moved stays, is
   * recognized the next time, and does no harm.
   *
   * @param rejects empty for none
   */
  void putAway(Path file, String checksum, String rejects) {
    String name = checksum.substring(0, CHECKSUM_IN_NAME) + "-" + file.getFileName();
    try {
      Path done = Files.createDirectories(folder().resolve(DONE));
      if (!rejects.isEmpty()) {
        Files.writeString(done.resolve(name + ".rejects.csv"), rejects);
      }
      Files.move(file, done.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "A file of the registry stays where it is: " + name);
    }
  }

  /** Removes what was put away and has not changed since; what cannot be removed is tried again. */
  void removeDone(Instant before) {
    Path done = folder().resolve(DONE);
    if (!isThere() || !Files.isDirectory(done)) {
      return;
    }
    try (Stream<Path> files = Files.list(done)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "An old file of the registry could not be removed");
    }
  }

  private static Path folder() {
    return Path.of(Setting.REGISTRY_FOLDER.value());
  }
}
