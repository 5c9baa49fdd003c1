package org.ziyara.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.audit.AuditTrail;
import org.ziyara.audit.Order;
import org.ziyara.rules.Agenda.Scope;

/**
 * The pairs that the registry keeps apart, in sets. What a director or the centre has decided is
 * theirs: the registry neither changes nor ends it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RegistryPairs {

  private static final String REGISTRY = "registry";

  /** What the director reads as the reason: the registry's feed gives none. */
  private static final String REASON = "السجل الوطني · Registre national";

  private record Pair(long oneId, long otherId) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
        Comparator.comparingLong(Pair::oneId).thenComparingLong(Pair::otherId);

    static Pair of(long inmateId, long otherInmateId) {
      return new Pair(Math.min(inmateId, otherInmateId), Math.max(inmateId, otherInmateId));
    }

    static Pair of(NonAssociation apart) {
      return new Pair(apart.oneId(), apart.otherId());
    }

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  /** Whom the registry wants kept apart from an inmate of an institution, by id. */
  public record Others(long institutionId, Map<Long, Scope> scopes) {}

  @Inject private OrderRepository orders;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Makes the registry's pairs of these inmates those that are given; bookings for whoever is
   * concerned wait meanwhile.
   *
   * @param lists by the id of the inmate: all that the registry wants of them
   * @return the inmates for whom something changed
   */
  public Set<Long> keepApart(Map<Long, Others> lists, String detail) {
    if (lists.isEmpty()) {
      return Set.of();
    }
    Map<Pair, Scope> wanted = wanted(lists);
    Map<Pair, NonAssociation> there =
        orders.pairsOf(lists.keySet()).stream()
            .collect(
                Collectors.toMap(Pair::of, Function.identity(), (one, same) -> one, TreeMap::new));
    Set<Pair> differing = differing(wanted, there);
    orders.lockInmates(members(differing));
    List<Order> written = new ArrayList<>();
    for (Pair pair : differing) {
      Others ofOne = lists.getOrDefault(pair.oneId(), lists.get(pair.otherId()));
      NonAssociation apart = write(pair, wanted.get(pair), there.get(pair));
      written.add(
          new Order(
              wanted.containsKey(pair) ? "KEPT_APART" : "APART_ENDED",
              "NON_ASSOCIATION",
              apart.id(),
              ofOne.institutionId(),
              detail));
    }
    audit.orderAll(written);
    Set<Long> concerned = new HashSet<>(members(differing));
    concerned.retainAll(lists.keySet());
    return concerned;
  }

  private static Map<Pair, Scope> wanted(Map<Long, Others> lists) {
    Map<Pair, Scope> wanted = new TreeMap<>();
    lists.forEach(
        (inmateId, others) ->
            others
                .scopes()
                .forEach((otherId, scope) -> wanted.put(Pair.of(inmateId, otherId), scope)));
    return wanted;
  }

  private static Set<Pair> differing(Map<Pair, Scope> wanted, Map<Pair, NonAssociation> there) {
    return Stream.concat(wanted.keySet().stream(), there.keySet().stream())
        .filter(pair -> !there.containsKey(pair) || isRegistrys(there.get(pair)))
        .filter(pair -> !there.containsKey(pair) || there.get(pair).scope() != wanted.get(pair))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @param wanted null for a pair that may meet again
   * @param there null for a new one
   */
  private NonAssociation write(Pair pair, Scope wanted, NonAssociation there) {
    if (there == null) {
      NonAssociation apart =
          new NonAssociation(
              pair.oneId(), pair.otherId(), wanted, REASON, REGISTRY, clock.instant());
      orders.enlist(apart);
      return apart;
    }
    if (wanted == null) {
      orders.remove(there);
    } else {
      there.apply(wanted);
    }
    return there;
  }

  private static Set<Long> members(Set<Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.oneId(), pair.otherId()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isRegistrys(NonAssociation apart) {
    return apart.decidedBy().equals(REGISTRY);
  }
}
