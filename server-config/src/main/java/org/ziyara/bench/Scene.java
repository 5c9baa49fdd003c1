package org.ziyara.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ziyara.demo.AdmitKey;
import org.ziyara.demo.Rows;
import org.ziyara.demo.TableWriter;
import org.ziyara.shared.Ids;

/**
 * An institution of a run's own, live and open, with sessions and families who may book them;
 * written past the application, which would take its time.
 */
public final class Scene {

  private static final String REGION = "BENCH";

  /** The most that the schema lets a room have; a slot may be given more by a run. */
  private static final int ROOM_PLACES = 1_000;

  private static final AtomicInteger NEXT_CODE =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000));

  /** A session that takes place once, with the place it takes in the timetable. */
  public record Slot(
      long id,
      long templateId,
      LocalDate date,
      LocalTime startsAt,
      LocalTime endsAt,
      int capacity) {}

  /** A visitor with an approved link to an inmate. */
  public record Family(long visitorId, long inmateId, long linkId, String registerNumber) {}

  private final Connection connection;
  private final TableWriter writer;
  private final LocalDate today;
  private final long id = Ids.next();
  private final String code = "b-" + Integer.toString(NEXT_CODE.incrementAndGet(), 36);
  private final long roomId = Ids.next();

  private Scene(Connection connection, LocalDate today) {
    this.connection = connection;
    this.writer = new TableWriter(connection);
    this.today = today;
  }

  /** Writes an institution with one room and nothing else yet. */
  public static Scene write(Connection connection, LocalDate today) throws SQLException {
    Scene scene = new Scene(connection, today);
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT IGNORE INTO regional_directorate (code, name_ar, name_fr) VALUES ('"
              + REGION
              + "', 'جهة القياس', 'Région de mesure')");
    }
    scene.writer.insert(
        List.of(
            new Rows.Institution(
                scene.id,
                scene.code,
                "مؤسسة القياس",
                "Établissement de mesure " + scene.code,
                "Mesure",
                null,
                REGION,
                "LOCAL",
                "LIVE",
                today.minusYears(1))));
    scene.writer.insert(
        List.of(
            new Rows.VisitingRoom(
                scene.roomId, scene.id, "ROOM", "القاعة", "Salle", "OPEN", ROOM_PLACES)));
    return scene;
  }

  /** On each of the coming days from tomorrow, so many sessions one after the other. */
  public List<Slot> slots(int days, int daily, int minutes, int capacity) throws SQLException {
    List<Slot> sessions = new ArrayList<>();
    for (int day = 1; day <= days; day++) {
      for (int i = 0; i < daily; i++) {
        LocalTime startsAt = LocalTime.of(8, 0).plusMinutes((long) i * minutes);
        LocalTime endsAt = startsAt.plusMinutes(minutes);
        sessions.add(new Slot(0, Ids.next(), today.plusDays(day), startsAt, endsAt, capacity));
      }
    }
    writer.insert(sessions.stream().map(this::template).toList());
    writer.insert(sessions.stream().map(this::row).toList());
    return numbered(sessions);
  }

  /** On every day of the week, so many sessions of ten minutes: the night makes the slots. */
  public void weekly(int daily) throws SQLException {
    List<Rows.SessionTemplate> templates = new ArrayList<>();
    for (int weekday = 1; weekday <= 7; weekday++) {
      for (int i = 0; i < daily; i++) {
        LocalTime startsAt = LocalTime.of(8, 0).plusMinutes(10L * i);
        templates.add(
            new Rows.SessionTemplate(
                Ids.next(), id, roomId, weekday, startsAt, startsAt.plusMinutes(10), 10, today, 1));
      }
    }
    writer.insert(templates);
  }

  /** With the ids that the database has given; those of the sessions grow, so order tells. */
  private List<Slot> numbered(List<Slot> sessions) throws SQLException {
    List<Slot> slots = new ArrayList<>();
    try (var statement =
        connection.prepareStatement(
            "SELECT id FROM slot WHERE institution_id = ? AND template_id >= ? ORDER BY template_id")) {
      statement.setLong(1, id);
      statement.setLong(2, sessions.get(0).templateId());
      try (var ids = statement.executeQuery()) {
        for (Slot session : sessions) {
          ids.next();
          slots.add(
              new Slot(
                  ids.getLong(1),
                  session.templateId(),
                  session.date(),
                  session.startsAt(),
                  session.endsAt(),
                  session.capacity()));
        }
      }
    }
    return slots;
  }

  private Rows.SessionTemplate template(Slot slot) {
    return new Rows.SessionTemplate(
        slot.templateId(),
        id,
        roomId,
        slot.date().getDayOfWeek().getValue(),
        slot.startsAt(),
        slot.endsAt(),
        Math.min(slot.capacity(), ROOM_PLACES),
        slot.date(),
        1);
  }

  private Rows.Slot row(Slot slot) {
    return new Rows.Slot(
        slot.templateId(),
        id,
        roomId,
        slot.date(),
        slot.startsAt(),
        slot.endsAt(),
        slot.capacity());
  }

  /** So many families, each with an inmate of its own who is convicted: one visit a week. */
  public List<Family> families(int count) throws SQLException {
    List<Family> families = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long inmateId = Ids.next();
      families.add(
          new Family(
              Ids.next(), inmateId, Ids.next(), "B" + Long.toString(inmateId, 36).toUpperCase()));
    }
    writer.insert(families.stream().map(family -> account(family.visitorId(), "FAMILY")).toList());
    writer.insert(families.stream().map(Scene::visitor).toList());
    writer.insert(families.stream().map(this::inmate).toList());
    writer.insert(families.stream().map(this::link).toList());
    return families;
  }

  /** Links a visitor also to the inmate of another family, and returns the link's id. */
  public long link(long visitorId, Family other) throws SQLException {
    long linkId = Ids.next();
    writer.insert(
        List.of(link(new Family(visitorId, other.inmateId(), linkId, other.registerNumber()))));
    return linkId;
  }

  private Rows.Account account(long accountId, String role) {
    return new Rows.Account(
        accountId,
        role.equals("FAMILY") ? phone(accountId) : "bench." + Long.toString(accountId, 36),
        "none", // nobody signs in
        role,
        role.equals("FAMILY") ? null : id,
        "Bench",
        "fr",
        today.minusDays(1).atStartOfDay());
  }

  private static String phone(long visitorId) {
    return "+" + Long.toString(visitorId, 36); // nobody's
  }

  private static Rows.Visitor visitor(Family family) {
    return new Rows.Visitor(
        family.visitorId(),
        "Amina Mesure",
        LocalDate.of(1985, 3, 12),
        "CIN",
        "BB" + Long.toString(family.visitorId(), 36).toUpperCase(),
        phone(family.visitorId()),
        LocalDateTime.of(2026, 1, 1, 0, 0),
        null,
        false);
  }

  private Rows.Inmate inmate(Family family) {
    return new Rows.Inmate(
        family.inmateId(),
        id,
        family.registerNumber(),
        "القياس",
        "كريم",
        "Mesure",
        "Karim",
        LocalDate.of(1990, 5, 4),
        "M",
        "CONVICTED",
        "C");
  }

  private Rows.KinshipLink link(Family family) {
    LocalDateTime yesterday = today.minusDays(1).atStartOfDay();
    return new Rows.KinshipLink(
        family.linkId(),
        family.visitorId(),
        id,
        family.registerNumber(),
        "Mesure",
        "SIBLING",
        family.inmateId(),
        "APPROVED",
        yesterday,
        yesterday,
        "bench",
        null);
  }

  /** Admits a key of an officer with this role, for these scopes; what the program sends. */
  public String key(String role, String scopes) throws SQLException {
    long accountId = Ids.next();
    writer.insert(List.of(account(accountId, role)));
    String secret = "ziyara_bench_" + Long.toString(accountId, 36) + "_" + UUID.randomUUID();
    writer.insert(
        List.of(
            new Rows.ApiKey(
                Ids.next(),
                "Bench",
                AdmitKey.hash(secret),
                accountId,
                scopes,
                today.minusDays(1).atStartOfDay(),
                LocalDateTime.of(2100, 1, 1, 0, 0))));
    return secret;
  }

  public Connection connection() {
    return connection;
  }

  public long id() {
    return id;
  }

  public String code() {
    return code;
  }
}
