package org.ziyara.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ziyara.rules.ViolationCode.ENTITLEMENT_USED;
import static org.ziyara.rules.ViolationCode.INMATE_ALREADY_BOOKED;
import static org.ziyara.rules.ViolationCode.KIND_NOT_ALLOWED;
import static org.ziyara.rules.ViolationCode.NON_ASSOCIATION;
import static org.ziyara.rules.ViolationCode.NOT_YET_OPEN;
import static org.ziyara.rules.ViolationCode.NO_SHOW_PAUSE;
import static org.ziyara.rules.ViolationCode.PARTY_TOO_LARGE;
import static org.ziyara.rules.ViolationCode.SESSION_NOT_FOR_INMATE;
import static org.ziyara.rules.ViolationCode.SLOT_FULL;
import static org.ziyara.rules.ViolationCode.TOO_LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom a session is, when it opens, whose its places are: R11, R15, R16, R18, R19, R20. */
class SessionRulesTest {

  private static final VisitorFacts.Home MARRAKECH =
      new VisitorFacts.Home(false, new Position(31.630, -7.981));
  private static final VisitorFacts.Home RABAT =
      new VisitorFacts.Home(false, new Position(34.021, -6.841));
  private static final VisitorFacts.Home ABROAD = new VisitorFacts.Home(true, null);

  private final Case usual = new Case();

  /** The inmate is a convicted man of class C in wing 3. */
  @ParameterizedTest
  @CsvSource({
    "'', true",
    "+CONVICTED, true",
    "+REMAND, false",
    "+REMAND +CONVICTED, true", // one of a group suffices
    "+CONVICTED +WOMAN, false", // but each group named must be met
    "-CLASS_C, false",
    "+CONVICTED -MINOR, true",
    "+WING:3, true",
    "+WING:4, false",
    "+WING:4 +WING:3, true",
    "-WING:3, false",
    "+MINOR, false"
  })
  void r11TheSessionAdmitsTheInmate(String admits, boolean accepted) {
    usual.admits = admits;
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(SESSION_NOT_FOR_INMATE));
  }

  @Test
  void r11WhoeverHasNoWingIsInNoWing() {
    usual.inmate =
        new InmateFacts(
            LegalStatus.CONVICTED,
            Sex.M,
            LocalDate.of(1990, 1, 1),
            SecurityClass.C,
            null,
            new Detention(Case.HERE, null, null, null));
    usual.admits = "+WING:3";
    assertThat(usual.codes()).containsExactly(SESSION_NOT_FOR_INMATE);
    usual.admits = "-WING:3";
    assertThat(usual.codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"REMAND", "+RICH", "+WING:", "+WING:é", "+"})
  void r11WhatCannotBeReadIsRefused(String text) {
    assertThatThrownBy(() -> Admission.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void r11TheWrittenFormIsReadAsItWasMeant() {
    Admission admission = new Admission(Set.of("WING:3", "REMAND"), Set.of("CLASS_A"));
    assertThat(admission).hasToString("+REMAND +WING:3 -CLASS_A");
    assertThat(Admission.parse(admission.toString())).isEqualTo(admission);
  }

  /** Of ten places, one is kept for the desk and one for long journeys. */
  @ParameterizedTest
  @CsvSource({
    "FAMILY, 7, 0, 0, true",
    "FAMILY, 8, 0, 0, false", // all general places are taken
    "FAMILY, 8, 1, 0, true", // one of the eight is the desk's
    "STAFF, 8, 0, 0, true",
    "STAFF, 9, 1, 0, false", // eight general, one of the desk
    "STAFF, 8, 1, 0, true"
  })
  void r15PoolsOfTheSlot(Asker asker, int taken, int deskTaken, int farTaken, boolean accepted) {
    usual.asker = asker;
    usual.places = new Places(10, taken, 1, deskTaken, 1, farTaken);
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(SLOT_FULL));
  }

  @Test
  void r15PlacesAreKeptForLongJourneys() {
    usual.places = new Places(10, 8, 1, 0, 1, 0);
    assertThat(comingFrom(VisitorFacts.Home.UNKNOWN)).containsExactly(SLOT_FULL);
    assertThat(comingFrom(RABAT)).containsExactly(SLOT_FULL);
    assertThat(comingFrom(MARRAKECH)).isEmpty();
    assertThat(comingFrom(ABROAD)).isEmpty();
  }

  private List<ViolationCode> comingFrom(VisitorFacts.Home home) {
    usual.visitor = new VisitorFacts(usual.visitor.person(), true, true, home);
    return usual.codes();
  }

  /** The visit begins at nine by +01, at eight by UTC. */
  @ParameterizedTest
  @CsvSource({"2026-12-05T07:59:59Z, false", "2026-12-05T08:00:00Z, true"})
  void r15KeptPlacesAreForAllFortyEightHoursBefore(Instant now, boolean accepted) {
    usual.places = new Places(10, 8, 1, 0, 1, 0);
    usual.now = now;
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(SLOT_FULL));
    if (!accepted) {
      assertThat(usual.decide().violations().get(0).arguments())
          .containsEntry("kept", 2)
          .containsEntry("opensDay", LocalDate.of(2026, 12, 5))
          .containsEntry("opensTime", LocalTime.of(9, 0));
    }
  }

  @Test
  void theWayFromCasablancaToMarrakech() {
    assertThat(new Position(33.573, -7.590).kilometresTo(new Position(31.630, -7.981)))
        .isBetween(217.0, 221.0);
  }

  @ParameterizedTest
  @CsvSource({
    "ROOM, 1, 11, 09:15, false",
    "ROOM, 1, 12, 09:15, true", // another room
    "INSTITUTION, 1, 12, 09:15, false",
    "INSTITUTION, 2, 21, 09:15, true", // another institution
    "ROOM, 1, 11, 09:30, true" // just afterwards
  })
  void r16ThoseKeptApartDoNotMeet(
      Agenda.Scope scope, long institution, long room, LocalTime from, boolean accepted) {
    Engagement theirs =
        new Engagement(usual.date, from, from.plusMinutes(30), VisitKind.FAMILY, institution, room);
    usual.apart = List.of(new Agenda.Apart(theirs, scope));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(NON_ASSOCIATION));
  }

  @Test
  void r16AFamilyReadsNothingThatTellsWhy() {
    usual.apart = List.of(new Agenda.Apart(overlapping(), Agenda.Scope.ROOM));
    assertThat(usual.decide().forFamily().violations())
        .containsExactly(Violation.of(ViolationCode.NOT_AVAILABLE));
  }

  /** The last day of the window is 7 December on 9 November, which begins at 23:00 UTC. */
  @ParameterizedTest
  @CsvSource({
    "FAMILY, 2026-11-09T08:29:59Z, false", // 09:29:59
    "FAMILY, 2026-11-09T08:30:00Z, true",
    "STAFF, 2026-11-09T01:00:00Z, true",
    "FAMILY, 2026-11-10T01:00:00Z, true" // no longer the last day
  })
  void r18TheLastDayOpensAtTheHourOfTheRegion(Asker asker, Instant now, boolean accepted) {
    usual.opensAt = LocalTime.of(9, 30);
    usual.asker = asker;
    usual.now = now;
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(NOT_YET_OPEN));
  }

  @Test
  void r18BeforeTheWindowTheDayIsTooFarAway() {
    usual.opensAt = LocalTime.of(9, 30);
    usual.now = Instant.parse("2026-11-08T08:00:00Z");
    assertThat(usual.codes()).containsExactly(TOO_LATE);
  }

  @Test
  void r19RelativesDoNotBookTheSessionsOfLawyers() {
    usual.kind = VisitKind.LAWYER;
    assertThat(usual.codes()).containsExactly(KIND_NOT_ALLOWED);
    usual.link = new LinkFacts(true, null, Set.of(VisitKind.LAWYER));
    assertThat(usual.codes()).isEmpty();
    usual.kind = VisitKind.FAMILY;
    assertThat(usual.codes()).containsExactly(KIND_NOT_ALLOWED);
  }

  @Test
  void r19ALawyerDoesNotUseUpTheFamilysWeek() {
    usual.kind = VisitKind.LAWYER;
    usual.link = new LinkFacts(true, null, Set.of(VisitKind.LAWYER));
    usual.countedVisits = Case.counted(List.of(usual.date));
    usual.inmateVisits =
        List.of(Case.engagement(usual.date, LocalTime.of(14, 0), LocalTime.of(15, 0)));
    assertThat(usual.codes()).isEmpty();
    usual.inmateVisits = List.of(overlapping());
    assertThat(usual.codes()).containsExactly(INMATE_ALREADY_BOOKED);
  }

  @Test
  void r19OneBasketInTheDaysOfAFeast() {
    usual.kind = VisitKind.FEAST_BASKET;
    assertThat(usual.codes()).containsExactly(KIND_NOT_ALLOWED);
    usual.feasts = List.of(new Orders.Feast(usual.date.minusDays(20), usual.date));
    assertThat(usual.codes()).isEmpty();
    usual.countedVisits =
        List.of(new Agenda.Counted(VisitKind.FEAST_BASKET, usual.date.minusDays(20)));
    assertThat(usual.codes()).containsExactly(ENTITLEMENT_USED);
    usual.countedVisits =
        List.of(new Agenda.Counted(VisitKind.FEAST_BASKET, usual.date.minusDays(21)));
    assertThat(usual.codes()).isEmpty();
  }

  /** Twice within sixty days, then a pause of fourteen; it is 24 November. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-09-22, false", // 59 days apart
    "2026-11-20, 2026-09-21, true", // 60
    "2026-11-11, 2026-11-01, false", // the pause ends tomorrow
    "2026-11-10, 2026-11-01, true" // it ends today
  })
  void r20WhoStaysAwayTooOftenPauses(LocalDate last, LocalDate before, boolean accepted) {
    usual.noShows = List.of(before, last);
    assertThat(usual.codes()).isEmpty(); // off by default
    usual.set(PolicyName.NO_SHOW_LIMIT, 2);
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(NO_SHOW_PAUSE));
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, ",
    "CHANGED, SESSION_CHANGED",
    "ENDED, SESSION_ENDED",
    "CLOSED, " // the closure says it
  })
  void r13ASessionThatNoLongerTakesPlaceSoIsNotBooked(Standing standing, ViolationCode code) {
    usual.standing = standing;
    assertThat(usual.codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void aDirectorLetsPassWhatMayPassAndNothingElse() {
    usual.inmate = Case.inmate(LegalStatus.CONVICTED, SecurityClass.A);
    usual.comeWith(3);
    usual.places = Places.general(10, 10);
    usual.overridden = Set.of(PARTY_TOO_LARGE);
    assertThat(usual.codes()).containsExactly(SLOT_FULL);
  }

  @ParameterizedTest
  @EnumSource(
      value = ViolationCode.class,
      names = {
        "SLOT_FULL",
        "NON_ASSOCIATION",
        "INMATE_NOT_HERE",
        "INMATE_RELEASED",
        "INMATE_ALREADY_BOOKED",
        "VISITOR_ALREADY_BOOKED",
        "DATE_CLOSED",
        "SESSION_CLOSED"
      })
  void nobodyOverridesWhatCannotBe(ViolationCode code) {
    assertThat(code.isOverridable()).isFalse();
  }

  @Test
  void everyTagOfACategoryCanBeWritten() {
    assertThat(EnumSet.allOf(InmateCategory.class))
        .allSatisfy(each -> assertThat(Admission.parse("-" + each).except()).hasSize(1));
  }

  private Engagement overlapping() {
    return Case.engagement(usual.date, LocalTime.of(9, 15), LocalTime.of(9, 45));
  }
}
