package org.ziyara.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziyara.rules.ViolationCode.DATE_CLOSED;
import static org.ziyara.rules.ViolationCode.INMATE_ALREADY_BOOKED;
import static org.ziyara.rules.ViolationCode.INSTITUTION_NOT_LIVE;
import static org.ziyara.rules.ViolationCode.LINK_NOT_APPROVED;
import static org.ziyara.rules.ViolationCode.MINOR_UNACCOMPANIED;
import static org.ziyara.rules.ViolationCode.PARTY_TOO_LARGE;
import static org.ziyara.rules.ViolationCode.SESSION_CLOSED;
import static org.ziyara.rules.ViolationCode.SLOT_FULL;
import static org.ziyara.rules.ViolationCode.TOO_LATE;
import static org.ziyara.rules.ViolationCode.TOO_SOON;
import static org.ziyara.rules.ViolationCode.VISITOR_ALREADY_BOOKED;
import static org.ziyara.rules.ViolationCode.VISITOR_NOT_VERIFIED;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule from an acceptable case in which one thing changes. */
class RuleBookTest {

  /** Still 20 November by UTC, 21 November in Morocco. */
  private static final Instant DECIDED = Instant.parse("2026-11-20T23:30:00Z");

  private final Case usual = new Case();

  @Test
  void theUsualCaseIsAccepted() {
    assertThat(usual.decide().isAccepted()).isTrue();
  }

  @Test
  void allViolationsAtOnceInTheOrderOfTheTable() {
    usual.visitor = Case.visitor(LocalDate.of(1980, 1, 1), false, true);
    usual.link = new LinkFacts(false, null, LinkFacts.OF_RELATIVES);
    usual.places = Places.general(10, 10);
    assertThat(usual.codes()).containsExactly(VISITOR_NOT_VERIFIED, LINK_NOT_APPROVED, SLOT_FULL);
  }

  @Test
  void r01DocumentOnFile() {
    usual.visitor = Case.visitor(LocalDate.of(1980, 1, 1), true, false);
    assertThat(usual.codes()).containsExactly(VISITOR_NOT_VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-07, true", "2026-12-06, false"})
  void r02TheLinkHoldsOnItsLastDay(LocalDate expiresOn, boolean accepted) {
    usual.link = new LinkFacts(true, expiresOn, LinkFacts.OF_RELATIVES);
    assertThat(usual.decide().isAccepted()).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "A, 1, true",
    "A, 2, false",
    "B, 2, true",
    "B, 3, false",
    "C, 3, true",
    "C, 4, false"
  })
  void r07PartyBySecurityClass(SecurityClass securityClass, int companions, boolean accepted) {
    usual.inmate = Case.inmate(LegalStatus.CONVICTED, securityClass);
    usual.comeWith(companions);
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(PARTY_TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({"2014-12-07, false", "2014-12-08, true"})
  void r07WhoTurnsTwelveOnTheDayCounts(LocalDate birth, boolean accepted) {
    usual.inmate = Case.inmate(LegalStatus.CONVICTED, SecurityClass.A);
    usual.comeWith(LocalDate.of(1980, 1, 1), birth);
    assertThat(usual.decide().isAccepted()).isEqualTo(accepted);
  }

  @Test
  void r07TheExplanationNamesWhoDecidedTheLimit() {
    usual.inmate = Case.inmate(LegalStatus.CONVICTED, SecurityClass.A);
    usual.comeWith(LocalDate.of(1980, 1, 1), LocalDate.of(1980, 1, 1));
    usual.policy =
        Map.of(
            "party.max",
            new PolicyValue("party.max", "1", LocalDate.of(2026, 5, 1), "M. X", "works", false));
    assertThat(usual.decide().violations().get(0).arguments())
        .containsEntry("limit", 1)
        .containsEntry("party", 3L)
        .containsEntry("since", LocalDate.of(2026, 5, 1))
        .containsEntry("decidedBy", "M. X");
  }

  @ParameterizedTest
  @CsvSource({"2008-12-07, true", "2008-12-08, false"})
  void r08WhoTurnsEighteenOnTheDayIsAnAdult(LocalDate birth, boolean accepted) {
    usual.visitor = Case.visitor(birth);
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(MINOR_UNACCOMPANIED));
  }

  @Test
  void r07WithoutSmallChildrenEverybodyCounts() {
    usual.companions = List.of();
    usual.inmate = Case.inmate(LegalStatus.CONVICTED, SecurityClass.A);
    assertThat(usual.decide().isAccepted()).isTrue();
    usual.comeWith(LocalDate.of(1980, 1, 1), LocalDate.of(2012, 1, 1));
    assertThat(usual.codes()).containsExactly(PARTY_TOO_LARGE);
  }

  @Test
  void r08AnotherMinorDoesNotSuffice() {
    usual.visitor = Case.visitor(LocalDate.of(2012, 1, 1));
    usual.comeWith(LocalDate.of(2010, 1, 1));
    assertThat(usual.codes()).containsExactly(MINOR_UNACCOMPANIED);
  }

  @Test
  void r08AnAdultCompanionSuffices() {
    usual.visitor = Case.visitor(LocalDate.of(2012, 1, 1));
    usual.comeWith(LocalDate.of(1980, 1, 1));
    assertThat(usual.decide().isAccepted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, 17", "2026-03-01, 18"})
  void agesOfThoseBornOnTheTwentyNinthOfFebruary(LocalDate day, int age) {
    assertThat(Age.on(day, LocalDate.of(2008, 2, 29))).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-07, false", "2026-12-08, true"})
  void r10OneVisitOfAnInmateOnADay(LocalDate other, boolean accepted) {
    usual.inmateVisits = List.of(Case.engagement(other, LocalTime.of(14, 0), LocalTime.of(15, 0)));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(INMATE_ALREADY_BOOKED));
  }

  @ParameterizedTest
  @CsvSource({
    "08:00, 09:00, true",
    "08:00, 09:01, false",
    "09:29, 10:00, false",
    "09:30, 10:00, true"
  })
  void r10VisitsOfAVisitorMayTouchButNotOverlap(LocalTime from, LocalTime to, boolean accepted) {
    usual.visitorVisits = List.of(Case.engagement(usual.date, from, to));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(VISITOR_ALREADY_BOOKED));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-06T08:00:00Z, true", "2026-12-06T08:00:01Z, false"})
  void r12TheLastMomentOfTheWindow(Instant now, boolean accepted) {
    usual.now = now;
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(TOO_SOON));
  }

  @Test
  void r12StaffMayBookUntilTheBeginning() {
    usual.asker = Asker.STAFF;
    usual.now = Instant.parse("2026-12-07T07:59:59Z");
    assertThat(usual.decide().isAccepted()).isTrue();
    usual.now = Instant.parse("2026-12-07T08:00:01Z");
    assertThat(usual.codes()).containsExactly(TOO_SOON);
  }

  /** 23:30 UTC of 8 November is already the 9th in Casablanca, four weeks before the visit. */
  @ParameterizedTest
  @CsvSource({"2026-11-08T22:59:59Z, false", "2026-11-08T23:00:00Z, true"})
  void r12TheHorizonCountsDaysOfTheInstitution(Instant now, boolean accepted) {
    usual.opensAt = LocalTime.MIDNIGHT;
    usual.now = now;
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(TOO_LATE));
  }

  @Test
  void r12TheExplanationNamesTheNextMomentByTheInstitutionsClock() {
    usual.now = Instant.parse("2026-12-06T23:29:01Z");
    assertThat(only(TOO_SOON))
        .containsEntry("limit", 24)
        .containsEntry("earliestDay", LocalDate.of(2026, 12, 8))
        .containsEntry("earliestTime", LocalTime.of(0, 30));
    usual.now = Instant.parse("2026-11-01T09:00:00Z");
    assertThat(only(TOO_LATE))
        .containsEntry("limit", 28)
        .containsEntry("lastDay", LocalDate.of(2026, 11, 29))
        .containsEntry("opensOn", LocalDate.of(2026, 11, 9));
  }

  /** On 7 February 2027 the clock goes back from +01 to +00 for Ramadan. */
  @ParameterizedTest
  @CsvSource({"2027-02-07T09:00:00Z, true", "2027-02-07T09:00:01Z, false"})
  void r12HoursAreRealHoursAlsoInRamadan(Instant now, boolean accepted) {
    usual.date = LocalDate.of(2027, 2, 8);
    usual.now = now;
    assertThat(usual.decide().isAccepted()).isEqualTo(accepted);
  }

  @Test
  void r13AClosedDay() {
    usual.closures = List.of(closure(usual.date, usual.date, null, null, null));
    assertThat(usual.codes()).containsExactly(DATE_CLOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 08:00, 09:00, true",
    "MONDAY, 08:00, 09:01, false",
    "FRIDAY, 08:00, 12:00, true"
  })
  void r13AClosedTimeOfAWeekday(DayOfWeek weekday, LocalTime from, LocalTime to, boolean accepted) {
    usual.closures =
        List.of(closure(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), weekday, from, to));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(SESSION_CLOSED));
  }

  @Test
  void r13AWholeDayIsNamedBeforeAPartOfIt() {
    ClosureFacts hours =
        closure(usual.date, usual.date, null, LocalTime.of(8, 0), LocalTime.of(10, 0));
    usual.closures = List.of(hours, closure(usual.date, usual.date, null, null, null));
    assertThat(usual.codes()).containsExactly(DATE_CLOSED);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-06, true", "2026-12-07, false", "2026-12-08, false", "2026-12-09, true"})
  void r13BothEndsOfAClosureAreClosed(LocalDate date, boolean accepted) {
    usual.date = date;
    usual.closures =
        List.of(closure(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 8), null, null, null));
    assertThat(usual.decide().isAccepted()).isEqualTo(accepted);
  }

  @Test
  void r13TheExplanationNamesHoursReasonAndWhoDecidedWhen() {
    LocalTime eight = LocalTime.of(8, 0);
    usual.closures = List.of(closure(usual.date, usual.date, null, eight, LocalTime.NOON));
    assertThat(only(SESSION_CLOSED))
        .containsEntry("from", eight)
        .containsEntry("to", LocalTime.NOON)
        .containsEntry("reasonFr", "fête")
        .containsEntry("decidedBy", "DGAPR")
        .containsEntry("since", LocalDate.of(2026, 11, 21));
  }

  @Test
  void r14TheExplanationNamesTheFirstDay() {
    usual.liveFrom = LocalDate.of(2026, 12, 8);
    assertThat(only(INSTITUTION_NOT_LIVE)).containsEntry("liveFrom", usual.liveFrom);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2026-12-07, true",
    "true, 2026-12-08, false",
    "false, 2026-12-07, false",
    "true, , false"
  })
  void r14LiveOnTheDay(boolean open, LocalDate liveFrom, boolean accepted) {
    usual.open = open;
    usual.liveFrom = liveFrom;
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(INSTITUTION_NOT_LIVE));
  }

  @ParameterizedTest
  @CsvSource({"9, true", "10, false"})
  void r15APlaceIsLeft(int taken, boolean accepted) {
    usual.places = Places.general(10, taken);
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(SLOT_FULL));
  }

  /** The arguments of the one violation, which has this code. */
  private Map<String, Object> only(ViolationCode code) {
    assertThat(usual.codes()).containsExactly(code);
    return usual.decide().violations().get(0).arguments();
  }

  private static ClosureFacts closure(
      LocalDate first, LocalDate last, DayOfWeek weekday, LocalTime from, LocalTime to) {
    return new ClosureFacts(first, last, weekday, from, to, "عيد", "fête", "DGAPR", DECIDED);
  }
}
