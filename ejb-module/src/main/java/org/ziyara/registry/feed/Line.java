package org.ziyara.registry.feed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.ziyara.inmate.RegisterKey;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.shared.ZiyaraException;

/** One row, whose fields are asked for by their columns. */
record Line(CSVRecord row, Map<String, Long> institutions) {

  boolean isComplete() {
    return row.size() == Columns.ALL.size();
  }

  /** What stands in the column; null for nothing. */
  String text(String column) {
    int index = Columns.ALL.indexOf(column);
    return index < row.size() ? row.get(index) : null;
  }

  RegisterKey key(String institution, String number) {
    return new RegisterKey(institution(institution), RegisterNumber.of(number));
  }

  long institution(String code) {
    Long id = code == null ? null : institutions.get(code);
    if (id == null) {
      throw refused(RejectCode.INSTITUTION_UNKNOWN);
    }
    return id;
  }

  LocalDate date(String column) {
    try {
      String text = text(column);
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refused(RejectCode.DATE_INVALID);
    }
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return constant(type, text(column), RejectCode.VALUE_UNKNOWN);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word, RejectCode otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(() -> refused(otherwise));
  }

  /**
   * The items of a list such as {@code CIN AB123 PARENT;CIN CD456 SIBLING}, each in its words.
   *
   * @throws ZiyaraException with the code when one has more or fewer words
   */
  List<String[]> items(String column, int words, RejectCode otherwise) {
    String text = text(column);
    if (text == null) {
      return List.of();
    }
    List<String[]> items = Arrays.stream(text.split(";")).map(item -> item.split(" ")).toList();
    if (items.stream().anyMatch(item -> item.length != words)) {
      throw refused(otherwise);
    }
    return items;
  }

  static ZiyaraException refused(RejectCode code) {
    return new ZiyaraException(code.name());
  }
}
