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

  /** A slot that only stands for those who have asked for it has no free place, even then. */
  private static final String GIVE_BACK =
      """
      UPDATE slot SET taken = taken - 1, capacity = capacity - (standing <> 'PLANNED')%s
      WHERE id = ?1
      """;

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
    String ofPool =
        switch (pool) {
          case DESK -> ofPool("desk");
          case DISTANCE -> ofPool("distance");
          case GENERAL -> "";
        };
    update(GIVE_BACK.formatted(ofPool), slotId);
  }

  private static String ofPool(String pool) {
    return ", %1$s_taken = %1$s_taken - 1, %1$s_places = %1$s_places - (standing <> 'PLANNED')"
        .formatted(pool);
  }

  private int update(String statement, long slotId) {
    return entityManager.createNativeQuery(statement).setParameter(1, slotId).executeUpdate();
  }
}
