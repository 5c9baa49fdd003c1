package org.ziyara.web.central;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Groups of bars side by side, as PrimeFaces hands them over to Chart.js. Who does not see them
 * reads the table that stands beside each of them.
 */
final class BarChart {

  /** Of what was before, of what is now, and of what was wanted; those of the pages. */
  private static final List<String> COLOURS = List.of("#8b9492", "#0f5f56", "#a8481f");

  private static final JsonObject FONT = Json.createObjectBuilder().add("family", "Ziyara").build();

  private BarChart() {}

  /** The values of one colour, one for each group. */
  record Series(String name, List<Double> values) {}

  /**
   * @param groups their names
   * @param rtl whether the first group stands on the right
   */
  static String json(List<String> groups, List<Series> series, boolean rtl) {
    JsonArrayBuilder datasets = Json.createArrayBuilder();
    for (int i = 0; i < series.size(); i++) {
      // Chart.js turns the groups round, but not the bars within them.
      datasets.add(
          rtl ? 0 : i,
          Json.createObjectBuilder()
              .add("label", series.get(i).name())
              .add("data", Json.createArrayBuilder(series.get(i).values()))
              .add("backgroundColor", COLOURS.get(i)));
    }
    JsonObject chart =
        Json.createObjectBuilder()
            .add("type", "bar")
            .add(
                "data",
                Json.createObjectBuilder()
                    .add("labels", Json.createArrayBuilder(groups))
                    .add("datasets", datasets))
            .add("options", options(rtl))
            .build();
    // PrimeFaces writes it into a script as it is: a name must not end the script.
    return chart.toString().replace("<", "\\u003c");
  }

  private static JsonObjectBuilder options(boolean rtl) {
    return Json.createObjectBuilder()
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add(
            "plugins",
            Json.createObjectBuilder()
                .add(
                    "legend",
                    Json.createObjectBuilder()
                        .add("rtl", rtl)
                        .add("reverse", rtl)
                        .add("labels", font()))
                .add("tooltip", Json.createObjectBuilder().add("rtl", rtl)))
        .add(
            "scales",
            Json.createObjectBuilder()
                .add("x", Json.createObjectBuilder().add("reverse", rtl).add("ticks", font()))
                .add(
                    "y",
                    Json.createObjectBuilder()
                        .add("beginAtZero", true)
                        .add("position", rtl ? "right" : "left")
                        .add("ticks", font())));
  }

  private static JsonObjectBuilder font() {
    return Json.createObjectBuilder().add("font", FONT);
  }
}
