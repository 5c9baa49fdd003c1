package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.shared.Ids;

/** Who is on duty for visits: said by the director, read by the desk, and by programs. */
class OfficersIT {

  private static final String PAGE = "/staff/officers";
  private static final String MONDAY_MORNING = "week:0:MORNING";

  private final Institution institution = Institution.live();
  private final Officer director = Officer.of(institution, "DIRECTOR");
  private final Api centre = Api.ofCentre();

  @Test
  void aDirectorSaysTheWeekAndTheDeskReadsIt() {
    assertThat(director.open(PAGE).text()).contains("Aucun nombre n’a encore été indiqué");
    Page saved = week().with(MONDAY_MORNING, "7").submit("decide");
    assertThat(saved.text()).contains("Semaine enregistrée");
    assertThat(director.form(PAGE, "#roster").value(MONDAY_MORNING)).isEqualTo("7");

    Page read = Officer.of(institution, "DESK").open(PAGE);
    assertThat(read.one("#week tbody tr").text()).contains("7");
    assertThat(read.all("#roster input[type=text], #except, #decide")).isEmpty();
    assertThat(audited("DUTY_ROSTER_DECIDED")).isOne();
  }

  @Test
  void whatCannotBeMeantIsSaidAndNothingIsSaved() {
    Page refused = week().with(MONDAY_MORNING, "many").submit("decide");
    assertThat(refused.one("#problems").text()).contains("Un nombre de 0 à 500");
    assertThat(refused.one("#problems a").attr("href")).isEqualTo("#" + MONDAY_MORNING);
    assertThat(audited("DUTY_ROSTER_DECIDED")).isZero();
  }

  @Test
  void whoeverWasSlowerIsToldAndKeepsWhatWasTyped() {
    Form slow = week().with(MONDAY_MORNING, "3");
    week().with(MONDAY_MORNING, "4").submit("decide");
    Page told = slow.submit("decide");
    assertThat(told.one("#problems").text()).contains("avant vous");
    assertThat(told.one("[id='" + MONDAY_MORNING + "']").attr("value")).isEqualTo("3");
  }

  @Test
  void aDateWithAnotherNumberIsSaidOnceAndTakenBack() {
    Page saved = exception().submit("exceptNow");
    assertThat(saved.text()).contains("Nombre enregistré pour cette date", "Formation");
    assertThat(exception().submit("exceptNow").one("#problems").text())
        .contains("Un nombre est déjà indiqué");
    Page lifted =
        director.form(PAGE, "#dates").submit(saved.one("#exceptions button").attr("name"));
    assertThat(lifted.text()).contains("Le nombre habituel vaut de nouveau");
    assertThat(lifted.all("#exceptions button")).isEmpty();
    Page past = exception().with("day_input", "01/01/2020").submit("exceptNow");
    assertThat(past.one("#day-problem").text()).isEqualTo("Ce jour est passé.");
  }

  @Test
  void programsSayItWithTheVersionThatTheyHaveRead() {
    String path = "institutions/" + institution.code() + "/officers";
    String week =
        "{\"duties\": [{\"weekday\": \"MONDAY\", \"band\": \"MORNING\", \"officers\": %d}]}";
    Answer nothing = centre.get(path).done();
    assertThat(nothing.json().getInt("version")).isZero();
    assertThat(centre.put(path, week.formatted(2)).status()).isEqualTo(428);
    centre.having(nothing).put(path, week.formatted(2)).done();
    assertThat(centre.having(nothing).put(path, week.formatted(3)).status()).isEqualTo(412);
    Answer said = centre.get(path).done();
    Answer wrong =
        centre.having(said).put(path, "{\"duties\": [{\"weekday\": \"SOMEDAY\"}]}").expect(400);
    assertThat(wrong.json().getJsonArray("errors").toString())
        .contains("duties.0.weekday", "duties.0.band", "duties.0.officers");
    Answer refused = centre.having(said).put(path, week.formatted(501)).expect(400);
    assertThat(refused.json().getJsonArray("errors").toString()).contains("duties.0");
    Answer exceptions = centre.get(path + "/exceptions").done();
    assertThat(exceptions.json().getJsonArray("items")).isEmpty();
  }

  @Test
  void theCentreFormsTeamsOfARegion() {
    Officer officer = Officer.ofTheCentre();
    String code = "E" + Long.toString(Ids.next() & 0xffffff, 36);
    Page formed =
        officer
            .form("/central/teams?region=TEST", "#team")
            .with("code", code)
            .with("nameAr", "فريق")
            .with("nameFr", "Équipe " + code)
            .with("officers", "3")
            .with("weekday", "MONDAY", "THURSDAY")
            .submit("save");
    assertThat(formed.text()).contains("Équipe créée", "Équipe " + code, "lundi · jeudi");
    Page again =
        officer.form("/central/teams?region=TEST", "#team").with("code", code).submit("save");
    assertThat(again.all("#code-problem, #nameAr-problem, #nameFr-problem, #officers-problem"))
        .hasSize(4);

    String edit = "/central/teams?region=TEST&team=" + code;
    Form slow = officer.form(edit, "#team").with("officers", "1");
    Page changed = officer.form(edit, "#team").with("officers", "4").submit("save");
    assertThat(changed.text()).contains("Équipe modifiée");
    assertThat(slow.submit("save").one("#problems").text()).contains("avant vous");
    Answer read = centre.get("regions/TEST/teams/" + code).done();
    assertThat(read.json().getInt("officers")).isEqualTo(4);
    assertThat(centre.get("regions/NONE/teams").status()).isEqualTo(404);
    assertThat(centre.get("regions/TEST/teams/places").done().json().getJsonArray("items"))
        .isNotNull();
  }

  private Form week() {
    return director.form(PAGE, "#roster");
  }

  private Form exception() {
    return director
        .form(PAGE, "#except")
        .with("day_input", "15/12/2026")
        .with("band", "MORNING")
        .with("officers", "2")
        .with("reason", "Formation");
  }

  private long audited(String action) {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE action = ? AND institution_id = ?",
        action,
        institution.id());
  }
}
