package org.ziyara.web.ops;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.ziyara.night.Night;

/** A night as the operations endpoint tells it. */
final class NightReport {

  private NightReport() {}

  static JsonObject of(Night night) {
    return Json.createObjectBuilder()
        .add("businessDate", night.businessDate().toString())
        .add("state", night.state().name())
        .add("institutionsDone", night.institutionsDone())
        .add("institutionsFailed", night.institutionsFailed())
        .add("institutionsTotal", night.institutionsTotal())
        .add("slotsCreated", night.slotsCreated())
        .add("noShows", night.noShows())
        .add("rowsRemoved", night.rowsRemoved())
        .build();
  }
}
