package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.account.Role;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Pages;
import org.ziyara.fixture.Trials;

/** Every page as everybody: who may open it, and what the others are told. */
class RolesIT {

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> FAMILY = EnumSet.of(Role.FAMILY);
  private static final Set<Role> STAFF = EnumSet.of(Role.GATE, Role.DESK, Role.DIRECTOR);
  private static final Set<Role> DECIDERS = EnumSet.of(Role.DESK, Role.DIRECTOR);
  private static final Set<Role> DIRECTOR = EnumSet.of(Role.DIRECTOR);
  private static final Set<Role> CENTRE = EnumSet.of(Role.CENTRAL);

  /** A page with what its address must say, and who may open it. */
  private record Entry(String path, String query, Set<Role> admitted) {

    String address() {
      return path + query;
    }
  }

  private static final Map<Role, Client> CLIENTS = new EnumMap<>(Role.class);
  private static List<Entry> entries;

  @BeforeAll
  static void signIn() {
    Institution institution = Institution.live();
    Family family = Family.linkedTo(institution, institution.inmate("REMAND"));
    Client client = family.signedIn("fr");
    CLIENTS.put(Role.FAMILY, client);
    for (Role role : STAFF) {
      CLIENTS.put(role, Client.reading("fr").signIn(institution.officer(role.name())));
    }
    CLIENTS.put(Role.CENTRAL, Client.reading("fr").signIn("central"));
    entries = entries(institution, family, client);
  }

  private static List<Entry> entries(Institution institution, Family family, Client client) {
    Slot slot = institution.slot(5);
    String booked = "?ref=" + Booking.book(client, family, slot);
    Slot later = institution.slot(Application.today().plusDays(8), LocalTime.of(15, 0), 5);
    String held = "?ref=" + Booking.reference(Booking.hold(client, family, later));
    String tonight = "?of=" + Application.today();
    String link = "?link=" + family.linkId();
    long companion = family.companion("Sara Essai", LocalDate.of(1990, 1, 1));
    return List.of(
        new Entry("/", "", EVERYBODY),
        new Entry("/info", "", EVERYBODY),
        new Entry("/info/institution", "?code=" + institution.code(), EVERYBODY),
        new Entry("/register", "", EVERYBODY),
        new Entry("/verify", "?token=any", EVERYBODY),
        new Entry("/sign-in", "", EVERYBODY),
        new Entry("/offer", "?t=any", EVERYBODY),
        new Entry("/moved", "?t=any", EVERYBODY),
        new Entry("/demo/outbox", "", EVERYBODY),
        new Entry("/family/book", "", FAMILY),
        new Entry("/family/book/party", link, FAMILY),
        new Entry("/family/book/companion", link + "&id=" + companion, FAMILY),
        new Entry("/family/book/time", link, FAMILY),
        new Entry("/family/book/check", held, FAMILY),
        new Entry("/family/link", "", FAMILY),
        new Entry("/family/links", "", FAMILY),
        new Entry("/family/visits", "", FAMILY),
        new Entry("/family/messages", "", FAMILY),
        new Entry("/family/waiting", link, FAMILY),
        new Entry("/family/visit", booked, FAMILY),
        new Entry("/family/visit/cancel", booked, FAMILY),
        new Entry("/family/visit/move", booked + "&slot=" + slot.id(), FAMILY),
        new Entry("/family/qr", booked, FAMILY),
        new Entry("/staff", "", STAFF),
        new Entry("/staff/visit", booked, STAFF),
        new Entry("/staff/links", "", DECIDERS),
        new Entry("/staff/book", "?inmate=" + family.inmate().id(), DECIDERS),
        new Entry("/staff/book/party", link, DECIDERS),
        new Entry("/staff/book/time", link, DECIDERS),
        new Entry("/staff/book/check", held, DECIDERS),
        new Entry("/staff/book/ticket", booked, DECIDERS),
        new Entry("/staff/book/cancel", booked, DECIDERS),
        new Entry("/staff/book/waiting", link, DECIDERS),
        new Entry("/staff/waiting", "", DECIDERS),
        new Entry("/staff/book/exception", link + "&slot=" + slot.id(), DIRECTOR),
        new Entry("/staff/policies", "", DECIDERS),
        new Entry("/staff/policy", "?name=PARTY_MAX", DECIDERS),
        new Entry("/staff/trial", "?id=" + Trials.ended(institution.id()), DIRECTOR),
        new Entry("/central", "", CENTRE),
        new Entry("/central/policies", "", CENTRE),
        new Entry("/central/policy", "?name=PARTY_MAX", CENTRE),
        new Entry("/central/trial", "?id=" + Trials.ended(0), CENTRE),
        new Entry("/staff/inmate", "?number=" + family.inmate().registerNumber(), DECIDERS),
        new Entry("/staff/restrictions", "", DECIDERS),
        new Entry("/staff/flags", "", DECIDERS),
        new Entry("/staff/relocations", "", DECIDERS),
        new Entry("/staff/officers", "", DECIDERS),
        new Entry("/central/restrictions", "", CENTRE),
        new Entry("/central/messages", "", CENTRE),
        new Entry("/central/registry", "", CENTRE),
        new Entry("/central/teams", "", CENTRE),
        new Entry("/central/keys", "", CENTRE),
        new Entry("/central/nights", "", CENTRE),
        new Entry("/central/night", "", CENTRE),
        new Entry("/central/night/institution", tonight + "&code=MA-002", CENTRE),
        new Entry("/central/night/seats", tonight, CENTRE),
        new Entry("/central/night/demand", tonight + "&code=MA-002", CENTRE),
        new Entry("/central/night/moves", tonight, CENTRE));
  }

  @Test
  void everyPageHasAnEntry() {
    Stream<String> known = entries.stream().map(Entry::path);
    // The page of an interrupted request exists for whom it was kept alone; see SessionTimeoutIT.
    assertThat(Stream.concat(known, Stream.of("/continue")).toList()).containsAll(Pages.all());
  }

  @ParameterizedTest
  @MethodSource("roles")
  void aRoleOpensItsPagesAndNoOthers(Role role) {
    for (Entry entry : entries) {
      Page page = CLIENTS.get(role).open(entry.address());
      int expected = entry.admitted().contains(role) ? 200 : 403;
      assertThat(page.status()).as("%s %s", role, entry.address()).isEqualTo(expected);
      assertThat(page.path()).as("%s", role).isEqualTo(entry.path());
    }
  }

  static Role[] roles() {
    return Role.values();
  }

  @Test
  void whoeverIsNotSignedInIsAskedToBe() {
    for (Entry entry : entries) {
      Page page = Client.strict().open(entry.address());
      if (entry.admitted().equals(EVERYBODY)) {
        assertThat(page.status()).as(entry.address()).isEqualTo(200);
      } else {
        assertThat(page.status()).as(entry.address()).isEqualTo(302);
        assertThat(page.header("Location").orElseThrow()).endsWith("/sign-in");
      }
    }
  }

  /** Other spellings of a guarded page lead to the same guard, or nowhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/staff.xhtml",
        "/central.xhtml",
        "/staff/links.xhtml",
        "/family/visits.xhtml",
        "/faces/staff.xhtml",
        "/faces/central.xhtml",
        "/staff.faces",
        "/central.jsf",
        "/staff;x=1",
        "/staff/",
        "/central//nights",
        "/%73taff",
        "/staff%2Fvisit",
        "/resources/z/birthInputs.xhtml",
        "/WEB-INF/web.xml",
        "/WEB-INF/templates/console.xhtml",
        "/META-INF/MANIFEST.MF"
      })
  void noOtherSpellingOpensAGuardedPage(String path) {
    Page page = Client.strict().open(path);
    assertThat(page.status()).isIn(302, 403, 404);
    if (page.status() == 302) {
      assertThat(page.header("Location").orElseThrow()).endsWith("/sign-in");
    }
  }

  @ParameterizedTest
  @CsvSource({"/health, 200", "/metrics, 403", "/metrics/base, 403", "/openapi, 200"})
  void ofTheServersOwnPagesOnlyItsHealthAndTheApiAreShown(String path, int status) {
    assertThat(Client.strict().open(path).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/staff.xhtml", "/faces/staff.xhtml", "/resources/z/birthInputs.xhtml"})
  void norForSomebodyWithoutTheRole(String path) {
    assertThat(CLIENTS.get(Role.FAMILY).open(path).status()).isIn(403, 404);
  }
}
