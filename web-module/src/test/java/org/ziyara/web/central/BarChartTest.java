package org.ziyara.web.central;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.web.central.BarChart.Series;

class BarChartTest {

  private static final List<Series> SERIES =
      List.of(new Series("before", List.of(2.5, 1.0)), new Series("after", List.of(1.5, 1.0)));

  @Test
  void hasTheValuesOfEachColourByGroups() {
    JsonObject data = chart(false).getJsonObject("data");
    assertThat(data.getJsonArray("labels").toString()).isEqualTo("[\"one\",\"two\"]");
    assertThat(data.getJsonArray("datasets").getValuesAs(JsonObject.class))
        .extracting(each -> each.getString("label") + each.getJsonArray("data"))
        .containsExactly("before[2.5,1.0]", "after[1.5,1.0]");
  }

  @Test
  void isReadFromRightToLeftWhereTheReaderDoes() {
    JsonObject chart = chart(true);
    JsonObject scales = chart.getJsonObject("options").getJsonObject("scales");
    assertThat(scales.getJsonObject("x").getBoolean("reverse")).isTrue();
    assertThat(scales.getJsonObject("y").getString("position")).isEqualTo("right");
    assertThat(chart.getJsonObject("data").getJsonArray("datasets").getValuesAs(JsonObject.class))
        .extracting(each -> each.getString("label"))
        .containsExactly("after", "before");
  }

  @Test
  void noNameEndsTheScriptInWhichItStands() {
    String json = BarChart.json(List.of("</script><script>alert(1)"), SERIES, false);
    assertThat(json).doesNotContain("<");
    assertThat(read(json).getJsonObject("data").getJsonArray("labels").getString(0))
        .isEqualTo("</script><script>alert(1)");
  }

  private static JsonObject chart(boolean rtl) {
    return read(BarChart.json(List.of("one", "two"), SERIES, rtl));
  }

  private static JsonObject read(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
