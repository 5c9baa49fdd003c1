package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Nights;
import org.ziyara.night.NightStep;

/** A program watches a night step by step. */
class ApiNightIT {

  private final Api centre = Api.ofCentre();

  @BeforeEach
  void theNightIsOver() {
    Nights.run();
  }

  @Test
  void tonightsNightIsToldByItsSteps() {
    JsonObject night = centre.get("night").done().json();
    List<JsonObject> steps = night.getJsonArray("steps").getValuesAs(JsonObject.class);
    assertThat(steps)
        .extracting(step -> step.getString("step"))
        .containsExactlyElementsOf(Arrays.stream(NightStep.values()).map(Enum::name).toList());
    assertThat(steps).extracting(step -> step.getString("state")).containsOnly("DONE");
    assertThat(steps)
        .filteredOn(step -> step.getString("step").equals("ROLL_OUT"))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.getInt("institutions")).isEqualTo(night.getInt("institutionsTotal"));
              assertThat(step.getInt("institutionsReached")).isEqualTo(step.getInt("institutions"));
              assertThat(step.getInt("work")).isEqualTo(night.getInt("slotsCreated"));
            });
  }

  @Test
  void aNightIsReadByItsDate() {
    Answer tonight = centre.get("night").done();
    assertThat(centre.get("night/" + Application.today()).done().json()).isEqualTo(tonight.json());
    assertThat(centre.get("night/2020-01-01").status()).isEqualTo(404);
    assertThat(centre.get("night/yesterday").status()).isEqualTo(404);
  }
}
