package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ziyara.rules.Pool;

/**
 * The places of a slot: one conditional update takes a seat, so that the hot row is locked late and
 * briefly. It comes before the visit is inserted, whose foreign key points at the row; the other
 * order deadlocks.
 */
@ApplicationScoped
class SeatRepository {

  @PersistenceContext private EntityManager entityManager;
  @Inject private FreedPlaceRepository freed;

  private static final String TAKE =
      "UPDATE slot SET taken = taken + 1%s WHERE id = ?1 AND taken < capacity%s";

  /**
   * Takes one place; false when none is left.
   *
   * @param openToAll whether a general place may be one that was kept
   */
  boolean take(long slotId, Pool pool, boolean openToAll) {
    return update(
            switch (pool) {
              case DESK ->
                  TAKE.formatted(", desk_taken = desk_taken + 1", " AND desk_taken < desk_places");
              case DISTANCE ->
                  TAKE.formatted(
                      ", distance_taken = distance_taken + 1",
                      " AND distance_taken < distance_places");
              case GENERAL ->
                  TAKE.formatted(
                      "",
                      openToAll
                          ? ""
                          : " AND taken - desk_taken - distance_taken"
                              + " < capacity - desk_places - distance_places");
            },
            slotId)
        == 1;
  }

  /** Gives one place back; once that is committed, it is offered to those who wait for it. */
  void free(long slotId, Pool pool) {
    giveBack(slotId, pool);
    freed.note(slotId);
  }

  /** The same for the night, which offers all places when it has moved whom it must. */
  void giveBack(long slotId, Pool pool) {
    String counter =
        switch (pool) {
          case DESK -> ", desk_taken = desk_taken - 1";
          case DISTANCE -> ", distance_taken = distance_taken - 1";
          case GENERAL -> "";
        };
    update("UPDATE slot SET taken = taken - 1" + counter + " WHERE id = ?1", slotId);
  }

  private int update(String statement, long slotId) {
    return entityManager.createNativeQuery(statement).setParameter(1, slotId).executeUpdate();
  }
}
