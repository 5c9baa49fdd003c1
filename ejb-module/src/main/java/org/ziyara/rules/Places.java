package org.ziyara.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The places of a slot: all, and those kept for a pool; {@code taken} counts every visit, the
 * others those in kept places.
 */
public record Places(
    int capacity, int taken, int desk, int deskTaken, int distance, int distanceTaken) {

  /** Places of which none is kept for anybody. */
  public static Places general(int capacity, int taken) {
    return new Places(capacity, taken, 0, 0, 0, 0);
  }

  /** Those of a new slot, of which policy keeps some. */
  public static Places of(int capacity, Policy policy) {
    return new Places(
        capacity,
        0,
        capacity * policy.number(PolicyName.POOL_DESK_PERCENT) / 100,
        0,
        capacity * policy.number(PolicyName.POOL_DISTANCE_PERCENT) / 100,
        0);
  }

  /** Places left that are kept for a pool. */
  int kept() {
    return Math.min(left(), leftIn(Pool.DESK) + leftIn(Pool.DISTANCE));
  }

  int left() {
    return capacity - taken;
  }

  /** How many are left for somebody who may use these pools. */
  int left(List<Pool> mayUse, boolean openToAll) {
    return openToAll
        ? left()
        : Math.min(left(), mayUse.stream().mapToInt(this::leftIn).filter(n -> n > 0).sum());
  }

  /** The same when visits in these pools are given up. */
  public Places without(Collection<Pool> givenUp) {
    return new Places(
        capacity,
        taken - givenUp.size(),
        desk,
        deskTaken - count(givenUp, Pool.DESK),
        distance,
        distanceTaken - count(givenUp, Pool.DISTANCE));
  }

  /**
   * Where a place is left for somebody who may use these pools, in order of preference.
   *
   * @param openToAll whether kept places are for everybody by now
   */
  Optional<Pool> pool(List<Pool> mayUse, boolean openToAll) {
    if (left() <= 0) {
      return Optional.empty();
    }
    return mayUse.stream()
        .filter(pool -> leftIn(pool) > 0)
        .findFirst()
        .or(() -> openToAll ? Optional.of(Pool.GENERAL) : Optional.empty());
  }

  /** How many places of this pool are left; the general one may have lent some of another's. */
  public int leftIn(Pool pool) {
    return switch (pool) {
      case DESK -> desk - deskTaken;
      case DISTANCE -> distance - distanceTaken;
      case GENERAL -> capacity - desk - distance - (taken - deskTaken - distanceTaken);
    };
  }

  private static int count(Collection<Pool> pools, Pool pool) {
    return (int) pools.stream().filter(each -> each == pool).count();
  }
}
