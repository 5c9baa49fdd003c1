package org.ziyara.booking;

import java.time.Instant;
import org.ziyara.shared.Row;

/** An offer with what its link does not show: whose it is, and the held visit. */
record OfferRow(long visitorId, String reference, OfferView view) {

  static OfferRow of(Row row, Instant now) {
    return new OfferRow(row.number(), row.text(), OfferView.of(row, now));
  }
}
