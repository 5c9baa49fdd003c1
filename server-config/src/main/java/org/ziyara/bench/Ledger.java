package org.ziyara.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ziyara.bench.Town.Family;
import org.ziyara.bench.Town.Site;

/** What clients have asked about each visit and what they were told: the database must agree. */
final class Ledger {

  private static final String VISITS =
      """
      SELECT reference, state, slot_id, confirmed_at IS NOT NULL, offered FROM visit
      WHERE institution_id IN (%s)
      """;

  private static final String RELOCATIONS =
      """
      SELECT v.reference, COALESCE(r.to_slot_id, 0) FROM visit_relocation r
      JOIN visit v ON v.id = r.visit_id WHERE r.institution_id IN (%s)
      """;

  /** A visit as its clients know it. What is asked is noted before, what is told afterwards. */
  static final class Entry {

    final String reference;
    final Family family;
    final Set<Long> slots = ConcurrentHashMap.newKeySet();
    volatile Site site;
    volatile boolean late;
    private volatile boolean confirmationAsked;
    private volatile boolean confirmed;
    private volatile boolean cancellationAsked;
    private volatile boolean cancelled;
    private volatile boolean released;
    private volatile boolean calledOff;

    private Entry(String reference, Family family, Site site) {
      this.reference = reference;
      this.family = family;
      this.site = site;
    }

    /** What is wrong if the database has the visit so; null if nothing is. */
    String contradiction(String state, long slotId, boolean everConfirmed) {
      boolean mayBeCancelled = cancellationAsked || calledOff;
      if (confirmed && !mayBeCancelled && !state.equals("CONFIRMED")) {
        return "a client was told that it is confirmed, and nobody has cancelled it";
      } else if (everConfirmed && !confirmationAsked) {
        return "nobody has confirmed it";
      } else if (cancelled && !state.equals("CANCELLED")) {
        return "a client was told that it is cancelled";
      } else if (state.equals("CANCELLED") && !mayBeCancelled) {
        return "nobody has cancelled it";
      } else if (released && !state.equals("RELEASED")) {
        return "a client was told that it is given up";
      }
      return slots.contains(slotId) ? null : "nobody has asked for the slot " + slotId;
    }
  }

  /** Entries of which any is taken by chance. */
  private static final class Drawer {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Integer> places = new HashMap<>();

    synchronized void put(Entry entry) {
      if (places.putIfAbsent(entry, entries.size()) == null) {
        entries.add(entry);
      }
    }

    synchronized void remove(Entry entry) {
      Integer place = places.remove(entry);
      if (place != null) {
        Entry last = entries.remove(entries.size() - 1);
        if (last != entry) {
          entries.set(place, last);
          places.put(last, place);
        }
      }
    }

    synchronized Entry any(Random dice) {
      return entries.isEmpty() ? null : entries.get(dice.nextInt(entries.size()));
    }
  }

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Drawer held = new Drawer();
  private final Drawer booked = new Drawer();

  /** A client was told of a hold, or of a place that was offered. */
  Entry held(String reference, Family family, Site site, long slotId) {
    Entry entry = entries.computeIfAbsent(reference, any -> new Entry(reference, family, site));
    entry.slots.add(slotId);
    held.put(entry);
    return entry;
  }

  /** Any hold that may still be one; null when there is none. */
  Entry anyHeld(Random dice) {
    return held.any(dice);
  }

  /** Any visit that may still take place; null when there is none. */
  Entry anyBooked(Random dice) {
    return booked.any(dice);
  }

  void confirmationAsked(Entry entry) {
    entry.confirmationAsked = true;
  }

  void confirmed(Entry entry) {
    entry.confirmed = true;
    held.remove(entry);
    booked.put(entry);
  }

  void cancellationAsked(Entry entry) {
    entry.cancellationAsked = true;
  }

  void cancelled(Entry entry) {
    entry.cancelled = true;
    over(entry);
  }

  void released(Entry entry) {
    entry.released = true;
    over(entry);
  }

  /**
   * A night has told the family of another slot.
   *
   * @param slotId 0 when there is none
   */
  void relocated(String reference, long slotId) {
    Entry entry = entries.get(reference);
    if (entry != null && slotId == 0) {
      entry.calledOff = true;
    } else if (entry != null) {
      entry.slots.add(slotId);
    }
  }

  /** Nobody needs to ask about it any more. */
  void over(Entry entry) {
    held.remove(entry);
    booked.remove(entry);
  }

  int size() {
    return entries.size();
  }

  /** Where the database does not say what clients were told. */
  List<String> contradictions(Connection connection, Collection<Long> institutionIds)
      throws SQLException {
    List<String> wrong = new ArrayList<>();
    Set<String> missing = new HashSet<>(entries.keySet());
    String here = institutionIds.stream().map(Object::toString).collect(Collectors.joining(", "));
    readRelocations(connection, here);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(VISITS.formatted(here))) {
      while (rows.next()) {
        String reference = rows.getString(1);
        String state = rows.getString(2);
        Entry entry = entries.get(reference);
        missing.remove(reference);
        String what =
            entry == null
                ? untold(rows.getBoolean(4), rows.getBoolean(5))
                : entry.contradiction(state, rows.getLong(3), rows.getBoolean(4));
        if (what != null) {
          wrong.add(reference + " is " + state + ": " + what);
        }
      }
    }
    missing.forEach(reference -> wrong.add(reference + " is nowhere, and a client was told of it"));
    return wrong;
  }

  private void readRelocations(Connection connection, String institutions) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(RELOCATIONS.formatted(institutions))) {
      while (rows.next()) {
        relocated(rows.getString(1), rows.getLong(2));
      }
    }
  }

  /** A place that the waiting list has offered, no client need have seen. */
  private static String untold(boolean everConfirmed, boolean offered) {
    if (everConfirmed) {
      return "nobody has confirmed it";
    }
    return offered ? null : "nobody was told of it";
  }
}
