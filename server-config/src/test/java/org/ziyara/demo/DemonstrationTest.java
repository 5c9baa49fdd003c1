package org.ziyara.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziyara.demo.Rows.Account;
import org.ziyara.demo.Rows.Closure;
import org.ziyara.demo.Rows.Inmate;
import org.ziyara.demo.Rows.Institution;
import org.ziyara.demo.Rows.KinshipLink;
import org.ziyara.demo.Rows.MobileTeam;
import org.ziyara.demo.Rows.OfficerDuty;
import org.ziyara.demo.Rows.RegistryContact;
import org.ziyara.demo.Rows.SessionTemplate;
import org.ziyara.demo.Rows.VisitingRoom;
import org.ziyara.demo.Rows.Visitor;

class DemonstrationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Demonstration generate(Scale scale, long seed) {
    return Demonstration.generate(scale, seed, TODAY, "$argon2id$");
  }

  private final Demonstration small = generate(Scale.SMALL, 2026);

  @Test
  void sameArgumentsGiveTheSameRows() {
    assertThat(generate(Scale.SMALL, 2026).digest()).isEqualTo(small.digest());
    assertThat(generate(Scale.SMALL, 2027).digest()).isNotEqualTo(small.digest());
    assertThat(Demonstration.generate(Scale.SMALL, 2026, TODAY.plusDays(1), "").digest())
        .isNotEqualTo(small.digest());
  }

  @ParameterizedTest
  @EnumSource
  void keepsThePublishedProportions(Scale scale) {
    List<Inmate> inmates = generate(scale, 2026).rows(Inmate.class);
    int all = scale.inmates();

    assertThat(inmates).hasSize(all);
    assertThat(inmates.stream().filter(inmate -> inmate.legalStatus().equals("REMAND")))
        .hasSize((int) Math.round(all * 0.376));
    assertThat(inmates.stream().filter(inmate -> inmate.sex().equals("F")))
        .hasSize((int) Math.round(all * 0.025));
    assertThat(inmates.stream().filter(inmate -> age(inmate.dateOfBirth()) < 18))
        .hasSize((int) Math.round(all * 0.012));
  }

  @Test
  void loadsAllInstitutionsAsLiveAndThePilotFirst() {
    List<Institution> institutions = small.rows(Institution.class);

    assertThat(institutions).hasSize(75).allMatch(i -> !i.liveFrom().isAfter(TODAY));
    Map<Boolean, List<LocalDate>> byPilot =
        institutions.stream()
            .collect(
                Collectors.partitioningBy(
                    i -> i.nameFr().contains("Aïn Sebaâ"),
                    Collectors.mapping(Institution::liveFrom, Collectors.toList())));
    assertThat(byPilot.get(true)).hasSize(3);
    assertThat(byPilot.get(false)).allMatch(byPilot.get(true).get(0)::isBefore);
  }

  @ParameterizedTest
  @EnumSource
  void everybodyCanBeVisitedWithinAFortnight(Scale scale) {
    Demonstration demonstration = generate(scale, 2026);
    Map<Long, Long> people =
        demonstration.rows(Inmate.class).stream()
            .collect(Collectors.groupingBy(Inmate::institutionId, Collectors.counting()));
    Map<Long, Integer> weekly =
        demonstration.rows(SessionTemplate.class).stream()
            .filter(template -> template.weekday() <= 5)
            .collect(
                Collectors.groupingBy(
                    SessionTemplate::institutionId,
                    Collectors.summingInt(SessionTemplate::capacity)));

    assertThat(weekly).hasSize(75);
    weekly.forEach((id, places) -> assertThat(2L * places).isGreaterThanOrEqualTo(people.get(id)));
  }

  @ParameterizedTest
  @EnumSource
  void aSessionOffersNoMorePlacesThanItsRoomHas(Scale scale) {
    Demonstration demonstration = generate(scale, 2026);
    Map<Long, VisitingRoom> rooms =
        demonstration.rows(VisitingRoom.class).stream()
            .collect(Collectors.toMap(VisitingRoom::id, Function.identity()));

    assertThat(demonstration.rows(SessionTemplate.class))
        .allMatch(template -> template.capacity() <= rooms.get(template.roomId()).places())
        .allMatch(t -> t.institutionId() == rooms.get(t.roomId()).institutionId());
  }

  @Test
  void noTwoSessionsOverlapInARoom() {
    record RoomDay(long room, int weekday) {}
    Map<RoomDay, List<SessionTemplate>> days =
        small.rows(SessionTemplate.class).stream()
            .collect(Collectors.groupingBy(t -> new RoomDay(t.roomId(), t.weekday())));

    for (List<SessionTemplate> day : days.values()) {
      for (SessionTemplate one : day) {
        assertThat(day)
            .filteredOn(other -> other != one)
            .noneMatch(
                other ->
                    other.startsAt().isBefore(one.endsAt())
                        && one.startsAt().isBefore(other.endsAt()));
      }
    }
  }

  @Test
  void numbersThatMustBeUniqueAre() {
    assertUnique(small.rows(Inmate.class), i -> List.of(i.institutionId(), i.registerNumber()));
    assertUnique(small.rows(Account.class), Account::username);
    assertUnique(small.rows(Visitor.class), v -> List.of(v.documentType(), v.documentNumber()));
    assertUnique(
        small.rows(RegistryContact.class),
        c -> List.of(c.inmateId(), c.documentType(), c.documentNumber()));
    assertUnique(
        small.rows(KinshipLink.class),
        l -> List.of(l.visitorId(), l.institutionId(), l.registerNumber()));
  }

  @ParameterizedTest
  @EnumSource
  void someInstitutionsAreShortOfOfficersAndEachRegionHasATeam(Scale scale) {
    Demonstration demonstration = generate(scale, 2026);
    assertThat(demonstration.rows(OfficerDuty.class))
        .anyMatch(duty -> duty.weekday() == 4 && duty.institutionId() % 5 == 0)
        .allMatch(duty -> duty.officers() > 0);
    assertThat(demonstration.rows(MobileTeam.class))
        .extracting(MobileTeam::regionCode)
        .containsAll(
            demonstration.rows(Rows.RegionalDirectorate.class).stream()
                .map(Rows.RegionalDirectorate::code)
                .toList());
  }

  @Test
  void visitorsAreAdults() {
    assertThat(small.rows(Visitor.class)).allMatch(v -> age(v.dateOfBirth()) >= 18);
  }

  @Test
  void thePilotHasRequestsThatWaitSomeOfThemForNobody() {
    List<KinshipLink> waiting =
        small.rows(KinshipLink.class).stream()
            .filter(link -> link.institutionId() == 2 && link.state().equals("REQUESTED"))
            .toList();

    assertThat(waiting).hasSizeGreaterThan(5);
    assertThat(waiting).anyMatch(link -> link.inmateId() == null);
    assertThat(waiting).anyMatch(link -> link.inmateId() != null);
  }

  @Test
  void theFamiliesOfTheDemonstrationHaveASmallAndALargeParty() {
    Map<Long, Inmate> inmates =
        small.rows(Inmate.class).stream()
            .collect(Collectors.toMap(Inmate::id, Function.identity()));
    for (String phone : List.of("+212600000001", "+212600000002")) {
      long family = account(phone).id();
      assertThat(small.rows(KinshipLink.class))
          .filteredOn(link -> link.visitorId() == family)
          .allMatch(link -> link.state().equals("APPROVED"))
          .extracting(link -> inmates.get(link.inmateId()).securityClass())
          .containsExactly("A", "C");
    }
  }

  @Test
  void aNewcomerWithTheKnownDocumentIsOnAContactList() {
    assertThat(small.rows(RegistryContact.class))
        .filteredOn(contact -> contact.documentNumber().equals("AB123456"))
        .singleElement()
        .matches(contact -> contact.relationship().equals("SIBLING"));
    assertThat(small.rows(Visitor.class))
        .noneMatch(visitor -> visitor.documentNumber().equals("AB123456"));
  }

  @Test
  void theNextFeastIsClosedEverywhereAndFridayAfternoonToo() {
    assertThat(small.rows(Closure.class))
        .filteredOn(closure -> closure.institutionId() == null)
        .anyMatch(closure -> closure.firstDay().equals(LocalDate.of(2027, 1, 1)))
        .anyMatch(closure -> closure.reasonFr().equals("Aïd al-Fitr"))
        .anyMatch(closure -> closure.weekday() != null && closure.weekday() == 5)
        .allMatch(closure -> closure.weekday() != null || closure.firstDay().isAfter(TODAY));
  }

  @Test
  void eachNameStandsOnceInItsList() {
    Names names = Names.load();
    for (List<Names.Name> list : List.of(names.male(), names.female(), names.family())) {
      assertUnique(list, Names.Name::latin);
      assertUnique(list, Names.Name::ar);
    }
  }

  private Account account(String username) {
    return small.rows(Account.class).stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private static int age(LocalDate birth) {
    return Period.between(birth, TODAY).getYears();
  }

  private static <T> void assertUnique(List<T> rows, Function<T, Object> key) {
    Set<Object> seen = new HashSet<>();
    assertThat(rows).allMatch(row -> seen.add(key.apply(row)));
  }
}
