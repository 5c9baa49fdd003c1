package org.ziyara.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.ziyara.bench.Scene.Family;
import org.ziyara.bench.Scene.Slot;
import org.ziyara.shared.Ids;

/**
 * The least that a booking can be: a place taken by a conditional update, a confirmed visit
 * inserted, a commit. No rules, no locks but the slot's, no message.
 */
final class BareBooking implements Load.Client<BareBooking.Wish> {

  /** Which family wants which place. */
  record Wish(Family family, Slot slot) {}

  private static final String TAKE =
      "UPDATE slot SET taken = taken + 1 WHERE id = ? AND taken < capacity";

  private static final String BOOK =
      """
      INSERT INTO visit (id, reference, slot_id, institution_id, inmate_id, visitor_id, visit_date,
        starts_at, ends_at, state, hold_key, held_at, hold_expires_at, confirmed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
        UTC_TIMESTAMP(6))
      """;

  private final long institutionId;
  private final Connection connection;
  private final PreparedStatement take;
  private final PreparedStatement book;

  BareBooking(Target target, long institutionId) throws SQLException {
    this.institutionId = institutionId;
    connection = target.connect();
    connection.setAutoCommit(false);
    take = connection.prepareStatement(TAKE);
    book = connection.prepareStatement(BOOK);
  }

  @Override
  public boolean serve(Wish wish) throws SQLException {
    take.setLong(1, wish.slot().id());
    boolean free = take.executeUpdate() == 1;
    if (free) {
      insert(wish);
    }
    connection.commit();
    return free;
  }

  private void insert(Wish wish) throws SQLException {
    long id = Ids.next();
    int i = 0;
    book.setLong(++i, id);
    book.setString(++i, Long.toString(id & (1L << 45) - 1, 36).toUpperCase());
    book.setLong(++i, wish.slot().id());
    book.setLong(++i, institutionId);
    book.setLong(++i, wish.family().inmateId());
    book.setLong(++i, wish.family().visitorId());
    book.setObject(++i, wish.slot().date());
    book.setObject(++i, wish.slot().startsAt());
    book.setObject(++i, wish.slot().endsAt());
    book.setString(++i, UUID.randomUUID().toString());
    book.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
