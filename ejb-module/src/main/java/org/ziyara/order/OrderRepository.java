package org.ziyara.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Sql;

/** Orders, and the locks under which they are made: those of booking, in its order. */
@ApplicationScoped
class OrderRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Object order) {
    entityManager.persist(order);
    entityManager.flush();
  }

  /**
   * The order that this request has made before; empty for one that makes it now. Whoever sends it
   * a second time meanwhile waits, and then learns what the first has made.
   */
  Optional<Long> madeBefore(long accountId, UUID request, long orderId, Instant now) {
    int first =
        Sql.bind(
                entityManager.createNativeQuery(
                    """
                    INSERT IGNORE INTO order_request (account_id, request_key, order_id, made_at)
                    VALUES (?1, ?2, ?3, ?4)
                    """),
                accountId,
                request.toString(),
                orderId,
                now)
            .executeUpdate();
    return first == 1 ? Optional.empty() : Optional.of(order(accountId, request));
  }

  private long order(long accountId, UUID request) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "SELECT order_id FROM order_request WHERE account_id = ?1 AND request_key = ?2")
                .setParameter(1, accountId)
                .setParameter(2, request.toString())
                .getSingleResult())
        .longValue();
  }

  void remove(Object order) {
    entityManager.remove(order);
  }

  /** The order, locked: of two officers who end it at once the second finds it ended. */
  <T> T lock(Class<T> type, long id) {
    T order = entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE);
    if (order == null) {
      throw new NotFoundException();
    }
    return order;
  }

  /** From now on nobody books for this visitor until the transaction ends. */
  void lockVisitor(long visitorId) {
    entityManager
        .createNativeQuery("SELECT id FROM visitor WHERE id = ?1 FOR UPDATE")
        .setParameter(1, visitorId)
        .getResultList();
  }

  /**
   * From now on nobody books for these inmates until the transaction ends; locked in the order of
   * their ids.
   */
  void lockInmates(long one, long other) {
    entityManager
        .createNativeQuery("SELECT id FROM inmate WHERE id IN (?1, ?2) ORDER BY id FOR UPDATE")
        .setParameter(1, one)
        .setParameter(2, other)
        .getResultList();
  }

  /** The same for any number of inmates. */
  void lockInmates(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      entityManager
          .createNativeQuery(
              "SELECT id FROM inmate WHERE id IN (%s) ORDER BY id FOR UPDATE".formatted(list(ids)))
          .getResultList();
    }
  }

  /** Every pair to which one of the inmates belongs. */
  List<NonAssociation> pairsOf(Collection<Long> inmateIds) {
    return Stream.of("oneId", "otherId")
        .flatMap(
            member ->
                entityManager
                    .createQuery(
                        "SELECT n FROM NonAssociation n WHERE n.%s IN :ids".formatted(member),
                        NonAssociation.class)
                    .setParameter("ids", inmateIds)
                    .getResultStream())
        .distinct()
        .toList();
  }

  /** Written with others, by the next flush. */
  void enlist(NonAssociation pair) {
    entityManager.persist(pair);
  }

  private static String list(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  boolean areKeptApart(long one, long other) {
    return !entityManager
        .createQuery(
            "SELECT n.id FROM NonAssociation n WHERE n.oneId = :one AND n.otherId = :other",
            Long.class)
        .setParameter("one", Math.min(one, other))
        .setParameter("other", Math.max(one, other))
        .getResultList()
        .isEmpty();
  }
}
