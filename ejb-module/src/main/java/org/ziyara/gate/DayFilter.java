package org.ziyara.gate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.ziyara.booking.VisitState;

/**
 * Which visits of an institution are asked for.
 *
 * @param search part of a name, or the beginning of a reference or document; may be null
 * @param state null for all
 */
public record DayFilter(LocalDate day, String search, VisitState state) implements Serializable {

  public DayFilter {
    search = search == null ? "" : search.strip();
  }

  /**
   * The search as references and documents are stored, whatever its case, dashes and spaces; empty
   * when it cannot be one of them. The database refuses to compare their ASCII with Arabic.
   */
  String bareSearch() {
    String bare = search.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return bare.matches("[0-9A-Z]*") ? bare : "";
  }
}
