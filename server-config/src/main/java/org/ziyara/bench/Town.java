package org.ziyara.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziyara.bench.Scene.Slot;
import org.ziyara.demo.Rows;
import org.ziyara.demo.TableWriter;
import org.ziyara.shared.Ids;

/**
 * Two institutions with too few places, and families who get in each other's way: relatives of one
 * inmate, visitors of two, inmates on remand with few permits, inmates who must not meet.
 */
final class Town {

  private static final int DAYS = 7;
  private static final int DAILY = 4;
  private static final int MINUTES = 45;
  private static final int CAPACITY = 3;
  private static final int FAMILIES = 75;
  private static final int PERMITTED_VISITS = 2;

  /** In both institutions, so that it does not matter which of them asks. */
  private static final List<Map.Entry<String, Integer>> POLICIES =
      List.of(
          Map.entry("entitlement.visits", 2),
          Map.entry("entitlement.visits REMAND", 3),
          Map.entry("open.visits", 3),
          Map.entry("party.max CLASS_A", 2),
          Map.entry("party.max CLASS_C", 3));

  /** An institution and how it is called. */
  record Site(Scene scene, List<Slot> slots, Api desk) {

    String path() {
      return "institutions/" + scene.code() + "/";
    }
  }

  /** An inmate as the registry knows them; whoever transfers them notes it here. */
  static final class Inmate {

    final long id;
    volatile Site site;
    volatile String registerNumber;

    private Inmate(long id, Site site, String registerNumber) {
      this.id = id;
      this.site = site;
      this.registerNumber = registerNumber;
    }

    String path() {
      return site.path() + "inmates/" + registerNumber;
    }

    void arrived(Site there, String number) {
      site = there;
      registerNumber = number;
    }
  }

  /** A visitor by one of their links, and who may come along. */
  record Family(long visitorId, long linkId, Inmate inmate, List<Long> companions) {

    /** Some of the companions, as the text of a JSON array. */
    String party(Random dice) {
      return companions.stream()
          .filter(companion -> dice.nextBoolean())
          .map(id -> "\"" + id + "\"")
          .collect(Collectors.joining(", ", "[", "]"));
    }
  }

  private final Connection connection;
  private final LocalDate today;
  private final Api centre;
  private final List<Site> sites = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();

  private Town(Target target, Path work) throws SQLException, IOException {
    connection = target.connect();
    today = target.today();
    centre = new Api(target, Files.readString(work.resolve("secrets/api-key")).strip());
    for (int i = 0; i < 2; i++) {
      Scene scene = Scene.write(connection, today);
      Api desk = new Api(target, scene.key("DESK", "BOOKING"));
      sites.add(new Site(scene, scene.slots(DAYS, DAILY, MINUTES, CAPACITY), desk));
    }
  }

  /** Writes one into the database of a running server; the work folder has the centre's key. */
  static Town write(Target target, Path work) throws SQLException, IOException {
    Town town = new Town(target, work);
    for (Site site : town.sites) {
      town.settle(site);
      town.order(site);
    }
    return town;
  }

  /** Every third visitor is also linked to the next one's inmate. */
  private void settle(Site site) throws SQLException {
    List<Scene.Family> alone = site.scene().families(FAMILIES);
    Map<Long, Inmate> inmates =
        alone.stream()
            .map(family -> new Inmate(family.inmateId(), site, family.registerNumber()))
            .collect(Collectors.toMap(inmate -> inmate.id, Function.identity()));
    List<Rows.Companion> companions = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      Scene.Family family = alone.get(i);
      List<Long> along = i % 4 == 0 ? List.of(Ids.next(), Ids.next()) : List.of();
      along.forEach(id -> companions.add(companion(id, family.visitorId())));
      Inmate inmate = inmates.get(family.inmateId());
      families.add(new Family(family.visitorId(), family.linkId(), inmate, along));
      if (i % 3 == 0) {
        Scene.Family other = alone.get((i + 1) % alone.size());
        long linkId = site.scene().link(family.visitorId(), other);
        families.add(new Family(family.visitorId(), linkId, inmates.get(other.inmateId()), along));
      }
    }
    new TableWriter(connection).insert(companions);
  }

  private static Rows.Companion companion(long id, long visitorId) {
    return new Rows.Companion(id, visitorId, "Yassine Mesure", LocalDate.of(1992, 7, 1));
  }

  /** Policies, some inmates on remand, some in class A, some kept apart, some places kept. */
  private void order(Site site) throws SQLException {
    TableWriter writer = new TableWriter(connection);
    writer.insert(POLICIES.stream().map(policy -> policy(site, policy)).toList());
    long here = site.scene().id();
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE inmate SET legal_status = IF(id % 5 = 0, 'REMAND', legal_status),"
              + " security_class = IF(id % 7 = 0, 'A', security_class) WHERE institution_id = "
              + here);
      statement.executeUpdate(
          "UPDATE slot SET desk_places = id % 2, distance_places = id % 3 = 0"
              + " WHERE institution_id = "
              + here);
      statement.executeUpdate(
          "UPDATE visitor v JOIN kinship_link k ON k.visitor_id = v.id SET v.abroad = TRUE"
              + " WHERE v.id % 4 = 0 AND k.institution_id = "
              + here);
    }
    writer.insert(families.stream().filter(f -> f.inmate.site == site).map(this::permit).toList());
    List<Long> inmates =
        families.stream()
            .filter(f -> f.inmate.site == site)
            .map(f -> f.inmate.id)
            .distinct()
            .toList();
    for (int i = 0; i + 1 < inmates.size(); i += 5) {
      keepApart(inmates.get(i), inmates.get(i + 1), i % 2 == 0 ? "ROOM" : "INSTITUTION");
    }
  }

  private Rows.PolicyValue policy(Site site, Map.Entry<String, Integer> policy) {
    String[] name = policy.getKey().split(" ");
    return new Rows.PolicyValue(
        Ids.next(),
        name[0],
        site.scene().id(),
        name.length > 1 ? name[1] : null,
        policy.getValue().toString(),
        today.minusYears(1),
        "bench",
        "bench");
  }

  private Rows.VisitPermit permit(Family family) {
    return new Rows.VisitPermit(
        Ids.next(),
        family.inmate().id,
        family.visitorId(),
        "JUDICIAL",
        "B-" + family.linkId(),
        today,
        today.plusDays(DAYS * 4L),
        PERMITTED_VISITS,
        "bench",
        today.minusDays(1).atStartOfDay());
  }

  private void keepApart(long one, long other, String scope) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            INSERT INTO non_association (id, one_id, other_id, scope, reason, decided_by, decided_at)
            VALUES (?, ?, ?, ?, 'bench', 'bench', ?)
            """)) {
      statement.setLong(1, Ids.next());
      statement.setLong(2, Math.min(one, other));
      statement.setLong(3, Math.max(one, other));
      statement.setString(4, scope);
      statement.setObject(5, today.minusDays(1).atStartOfDay());
      statement.executeUpdate();
    }
  }

  Site anySite(Random dice) {
    return sites.get(dice.nextInt(sites.size()));
  }

  Family anyFamily(Random dice) {
    return families.get(dice.nextInt(families.size()));
  }

  /** The family with this visitor and inmate. */
  Family family(long visitorId, long inmateId) {
    return families.stream()
        .filter(family -> family.visitorId() == visitorId && family.inmate().id == inmateId)
        .findFirst()
        .orElseThrow();
  }

  Site site(String code) {
    return sites.stream()
        .filter(site -> site.scene().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  Site other(Site site) {
    return sites.get(1 - sites.indexOf(site));
  }

  List<Long> institutionIds() {
    return sites.stream().map(site -> site.scene().id()).toList();
  }

  Api centre() {
    return centre;
  }

  LocalDate today() {
    return today;
  }

  /** One for all clients: whoever uses it holds its lock. */
  Connection connection() {
    return connection;
  }
}
