package org.ziyara.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ziyara.registry.feed.Reject;
import org.ziyara.shared.Messages;

/** The lines that were rejected, for whoever keeps the registry: none of what stands in them. */
final class RejectFile {

  private static final Messages TEXTS = Messages.of("org.ziyara.registry.rejects");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader("line", "column", "code", "reason").get();

  private RejectFile() {}

  /** Empty for none. */
  static String of(List<Reject> rejects, Locale locale) {
    if (rejects.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (Reject reject : rejects) {
        printer.printRecord(reject.line(), reject.column(), reject.code(), reason(reject, locale));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static String reason(Reject reject, Locale locale) {
    return TEXTS.text(locale, reject.code().name(), Map.of());
  }
}
