package org.ziyara.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ziyara.demo.Rows.Visit;
import org.ziyara.demo.Rows.VisitCompanion;
import org.ziyara.rules.Entitlement;

/**
 * A week of confirmed visits such as families would have booked: each inmate and each visitor at
 * most once, no slot above its capacity, a few slots full.
 */
final class Bookings {

  /** Which part of an institution's families comes on a day: more today than on a later day. */
  private static final double COME_TODAY = 0.2;

  private static final double COME_LATER = 0.08;
  private static final double FULL_SLOTS = 0.04;
  private static final long VISITS_A_DAY = 1_000_000;
  private static final int HOLD_MINUTES = 10;
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  /** A slot of the week. */
  record Slot(
      long id,
      long institutionId,
      LocalDate date,
      LocalTime startsAt,
      LocalTime endsAt,
      int capacity,
      int taken) {}

  /** An approved link of somebody who has no visit this week; companions who may come along. */
  record Candidate(long visitorId, long institutionId, long inmateId, List<Long> companionIds) {}

  private final LocalDate today;
  private final Dice dice;
  private final List<Visit> visits = new ArrayList<>();
  private final List<VisitCompanion> companions = new ArrayList<>();
  private final Set<Long> visitors = new HashSet<>();
  private final Set<Long> inmates = new HashSet<>();
  private final Set<String> references = new HashSet<>();

  private Bookings(LocalDate today, long seed) {
    this.today = today;
    this.dice = new Dice(seed, "bookings of " + today);
  }

  /** Both lists in an order that repeats itself. */
  static Bookings plan(List<Slot> slots, List<Candidate> candidates, LocalDate today, long seed) {
    Bookings bookings = new Bookings(today, seed);
    Map<Long, List<Candidate>> families =
        candidates.stream().collect(Collectors.groupingBy(Candidate::institutionId));
    Map<Long, List<Slot>> weeks =
        slots.stream()
            .collect(
                Collectors.groupingBy(
                    Slot::institutionId, LinkedHashMap::new, Collectors.toList()));
    weeks.forEach((id, week) -> bookings.week(week, families.getOrDefault(id, List.of())));
    return bookings;
  }

  List<Visit> visits() {
    return visits;
  }

  List<VisitCompanion> companions() {
    return companions;
  }

  private void week(List<Slot> week, List<Candidate> families) {
    List<Candidate> shuffled = new ArrayList<>(families);
    dice.shuffle(shuffled);
    Deque<Candidate> waiting = new ArrayDeque<>(shuffled);
    Map<LocalDate, List<Slot>> days =
        week.stream()
            .collect(Collectors.groupingBy(Slot::date, LinkedHashMap::new, Collectors.toList()));
    days.forEach(
        (date, day) -> {
          int places = day.stream().mapToInt(Slot::capacity).sum();
          double coming = families.size() * (date.equals(today) ? COME_TODAY : COME_LATER);
          day.forEach(slot -> fill(slot, wanted(slot, coming / places), waiting));
        });
  }

  /** How many more; what is taken counts, so that day after day does not fill every place. */
  private int wanted(Slot slot, double fill) {
    double varied = slot.capacity() * fill * (0.5 + dice.fraction());
    int wanted = dice.chance(FULL_SLOTS) ? slot.capacity() : (int) (varied + dice.fraction());
    return Math.min(wanted, slot.capacity()) - slot.taken();
  }

  private void fill(Slot slot, int wanted, Deque<Candidate> waiting) {
    int left = wanted;
    while (left > 0 && !waiting.isEmpty()) {
      Candidate family = waiting.poll();
      if (isFree(family)) {
        book(slot, family);
        left--;
      }
    }
  }

  private boolean isFree(Candidate family) {
    return !visitors.contains(family.visitorId()) && !inmates.contains(family.inmateId());
  }

  private void book(Slot slot, Candidate family) {
    visitors.add(family.visitorId());
    inmates.add(family.inmateId());
    long id = today.toEpochDay() * VISITS_A_DAY + visits.size();
    LocalDateTime heldAt = today.minusDays(2).atTime(8, 0).plusSeconds(dice.upTo(120_000));
    visits.add(
        new Visit(
            id,
            reference(),
            slot.id(),
            slot.institutionId(),
            family.inmateId(),
            family.visitorId(),
            slot.date(),
            slot.startsAt(),
            slot.endsAt(),
            "CONFIRMED",
            holdKey(id),
            heldAt,
            heldAt.plusMinutes(HOLD_MINUTES),
            heldAt.plusMinutes(1),
            Entitlement.weekOf(slot.date(), Week.PRACTICE),
            1));
    for (long companion : family.companionIds()) {
      companions.add(new VisitCompanion(id, companion));
    }
  }

  private String reference() {
    StringBuilder reference = new StringBuilder();
    do {
      reference.setLength(0);
      for (int i = 0; i < 9; i++) {
        reference.append(ALPHABET.charAt(dice.upTo(ALPHABET.length())));
      }
    } while (!references.add(reference.toString()));
    return reference.toString();
  }

  private static String holdKey(long id) {
    byte[] name = ("demonstration " + id).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
