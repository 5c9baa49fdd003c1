package org.ziyara.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The reference files that lie beside this class; UTF-8, columns by name. */
final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();

  private Csv() {}

  static <T> List<T> read(String file, Function<CSVRecord, T> toRow) {
    try (InputStream in = Csv.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + file + " is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return CSVParser.parse(reader, FORMAT).stream().map(toRow).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
