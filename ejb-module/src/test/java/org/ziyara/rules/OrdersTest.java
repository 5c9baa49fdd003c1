package org.ziyara.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziyara.rules.ViolationCode.INMATE_NOT_HERE;
import static org.ziyara.rules.ViolationCode.INMATE_RELEASED;
import static org.ziyara.rules.ViolationCode.INMATE_SUSPENDED;
import static org.ziyara.rules.ViolationCode.MINOR_UNACCOMPANIED;
import static org.ziyara.rules.ViolationCode.PERMIT_EXPIRED;
import static org.ziyara.rules.ViolationCode.PERMIT_REQUIRED;
import static org.ziyara.rules.ViolationCode.PERMIT_USED_UP;
import static org.ziyara.rules.ViolationCode.SEPARATED_ONLY;
import static org.ziyara.rules.ViolationCode.VISITOR_RESTRICTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.rules.RestrictionFacts.Effect;

/** What courts, directors and the registry order: R03 to R06. */
class OrdersTest {

  private static final LocalDate ADULT = LocalDate.of(1980, 1, 1);

  private final Case usual = new Case();

  @Test
  void r03SomebodyOnRemandIsVisitedWithAPermitOnly() {
    usual.inmate = Case.inmate(LegalStatus.REMAND, SecurityClass.C);
    assertThat(usual.codes()).containsExactly(PERMIT_REQUIRED);
    usual.set(PolicyName.PERMIT_REQUIRED, 0);
    assertThat(usual.codes()).isEmpty();
  }

  @Test
  void r03ALawyerNeedsNone() {
    usual.inmate = Case.inmate(LegalStatus.REMAND, SecurityClass.C);
    usual.kind = VisitKind.LAWYER;
    usual.link = new LinkFacts(true, null, Set.of(VisitKind.LAWYER));
    assertThat(usual.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-07, 2026-12-07, true", // only the day itself
    "2026-11-01, 2026-12-07, true", // ends on the day
    "2026-11-01, 2026-12-06, false",
    "2026-12-08, 2026-12-31, false"
  })
  void r03ThePermitHoldsOnItsFirstAndLastDay(LocalDate first, LocalDate last, boolean valid) {
    usual.inmate = Case.inmate(LegalStatus.REMAND, SecurityClass.C);
    usual.permits = List.of(new PermitFacts(1, first, last, null, Set.of()));
    assertThat(usual.codes()).isEqualTo(valid ? List.of() : List.of(PERMIT_EXPIRED));
  }

  @ParameterizedTest
  @CsvSource({"2, true", "1, false"})
  void r03VisitsOfAPermitAreCounted(int visits, boolean left) {
    usual.inmate = Case.inmate(LegalStatus.REMAND, SecurityClass.C);
    usual.permits = List.of(new PermitFacts(1, usual.date, usual.date, visits, Set.of(1)));
    assertThat(usual.codes()).isEqualTo(left ? List.of() : List.of(PERMIT_USED_UP));
  }

  @Test
  void r03ThePermitThatEndsFirstIsUsed() {
    LocalDate day = usual.date;
    PermitFacts later = new PermitFacts(1, day, day.plusDays(9), 5, Set.of());
    PermitFacts sooner = new PermitFacts(2, day, day.plusDays(1), 5, Set.of(1, 3));
    PermitFacts usedUp = new PermitFacts(3, day, day, 1, Set.of(1));
    usual.permits = List.of(later, sooner, usedUp);
    PermitFacts used = PermitHeld.permitFor(facts(), day).orElseThrow();
    assertThat(used.id()).isEqualTo(2);
  }

  private Facts facts() {
    return new Facts(
        usual.visitor,
        List.of(),
        usual.link,
        usual.inmate,
        null,
        Agenda.EMPTY,
        new Orders(List.of(), List.of(), usual.permits, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-31, false",
    "2026-12-07, 2026-12-07, false",
    "2026-12-01, 2026-12-06, true",
    "2026-12-08, , true",
    "2026-12-01, , false"
  })
  void r04TheVisitorOnTheDay(LocalDate first, LocalDate last, boolean accepted) {
    usual.restrictions = List.of(restriction(7L, null, null, null, Effect.NO_VISITS, first, last));
    assertThat(usual.codes().contains(VISITOR_RESTRICTED)).isEqualTo(!accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "AB1, , , true", // by document
    "AB9, , , false",
    ", SAID ALAOUI, 1980-01-01, true", // by name, however it is written, and birth
    ", Said Alaoui, 1980-01-02, false",
    ", Rachid Alaoui, 1980-01-01, false",
    "AB9, Saïd Alaoui, 1980-01-01, true" // a new document does not help
  })
  void r04ACompanionByDocumentOrByNameAndBirth(
      String document, String name, LocalDate birth, boolean restricted) {
    usual.comeWith(ADULT);
    usual.restrictions =
        List.of(restriction(null, document, name, birth, Effect.NO_VISITS, usual.date, null));
    assertThat(usual.codes()).isEqualTo(restricted ? List.of(VISITOR_RESTRICTED) : List.of());
    if (restricted) {
      assertThat(usual.decide().violations().get(0).arguments())
          .containsEntry("whom", "companion")
          .containsEntry("name", "Saïd Alaoui")
          .containsEntry("decidedBy", "M. X");
    }
  }

  @Test
  void r08ARestrictedAdultAccompaniesNobody() {
    usual.visitor = Case.visitor(LocalDate.of(2012, 1, 1));
    usual.comeWith(ADULT);
    usual.restrictions =
        List.of(restriction(null, "AB1", null, null, Effect.NO_VISITS, usual.date, null));
    assertThat(usual.codes()).containsExactly(VISITOR_RESTRICTED, MINOR_UNACCOMPANIED);
  }

  @Test
  void r05SuspendedVisitsAndVisitsBehindGlass() {
    usual.restrictions = List.of(onInmate(Effect.NO_VISITS));
    assertThat(usual.codes()).containsExactly(INMATE_SUSPENDED);
    usual.restrictions = List.of(onInmate(Effect.SEPARATED_ONLY));
    assertThat(usual.codes()).containsExactly(SEPARATED_ONLY);
    usual.room = RoomKind.BOOTH;
    assertThat(usual.codes()).isEmpty();
    usual.restrictions = List.of(onInmate(Effect.SEPARATED_ONLY), onInmate(Effect.NO_VISITS));
    assertThat(usual.codes()).containsExactly(INMATE_SUSPENDED);
  }

  @Test
  void r05AVisitorMayBeAdmittedBehindGlassOnly() {
    usual.restrictions =
        List.of(restriction(7L, null, null, null, Effect.SEPARATED_ONLY, usual.date, null));
    assertThat(usual.codes()).containsExactly(SEPARATED_ONLY);
    usual.room = RoomKind.BOOTH;
    assertThat(usual.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-08, true", "2026-12-07, false", "2026-12-01, false"})
  void r06UntilTheDayOfRelease(LocalDate releasedOn, boolean accepted) {
    detained(new Detention(Case.HERE, releasedOn, null, null));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(INMATE_RELEASED));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-08, true", "2026-12-07, false"})
  void r06UntilTheDayOfATransferThatNobodyOutsideIsTold(LocalDate movesOn, boolean accepted) {
    detained(new Detention(Case.HERE, null, movesOn, Case.ELSEWHERE));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(INMATE_NOT_HERE));
    if (!accepted) {
      assertThat(usual.decide().forFamily().violations())
          .containsExactly(Violation.of(ViolationCode.NOT_AVAILABLE));
    }
  }

  @Test
  void r06AfterATransferTheOldInstitutionIsNotThePlace() {
    detained(new Detention(Case.ELSEWHERE, null, null, null));
    assertThat(usual.codes()).containsExactly(INMATE_NOT_HERE);
    assertThat(usual.decide().forFamily()).isEqualTo(usual.decide());
  }

  private void detained(Detention detention) {
    usual.inmate = Case.inmate(LegalStatus.CONVICTED, SecurityClass.C, detention);
  }

  private RestrictionFacts onInmate(Effect effect) {
    return restriction(null, null, null, null, effect, usual.date, null);
  }

  private static RestrictionFacts restriction(
      Long account,
      String document,
      String name,
      LocalDate birth,
      Effect effect,
      LocalDate first,
      LocalDate last) {
    Instant decided = Instant.parse("2026-11-20T10:00:00Z");
    return new RestrictionFacts(
        1, effect, account, document, name, birth, first, last, "note 7", "M. X", decided);
  }
}
