package org.ziyara.registry.feed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.inmate.RegisterKey;
import org.ziyara.rules.Agenda.Scope;

/** A file that can be believed: whole, and in the format that was agreed. */
public final class Feed {

  private final FeedHead head;
  private final List<FeedEntry> entries;
  private final List<Reject> rejects;
  private final Set<RegisterKey> named;
  private final Set<RegisterKey> entered;
  private final boolean attributed;
  private final int moved;

  /**
   * @param named everybody of whom a line speaks, be it rejected or not
   * @param attributed whether it is known of whom each line speaks
   */
  Feed(
      FeedHead head,
      Collection<FeedEntry> entries,
      Collection<Reject> rejects,
      Set<RegisterKey> named,
      boolean attributed) {
    this.head = head;
    this.entries =
        keptApartByBoth(entries).stream()
            .sorted(Comparator.comparing(entry -> entry.person().earlier() == null))
            .toList();
    this.rejects = rejects.stream().sorted(Comparator.comparingInt(Reject::line)).toList();
    this.named = Set.copyOf(named);
    this.attributed = attributed;
    entered = entries.stream().map(FeedEntry::key).collect(Collectors.toSet());
    moved = (int) entries.stream().filter(entry -> entry.person().earlier() != null).count();
  }

  /** Two are kept apart when either line says so, by the wider of two scopes. */
  private static Collection<FeedEntry> keptApartByBoth(Collection<FeedEntry> entries) {
    Map<RegisterKey, Map<RegisterKey, Scope>> others = new HashMap<>();
    for (FeedEntry entry : entries) {
      entry
          .keptApart()
          .forEach(
              (other, scope) -> {
                keepApart(others, entry.key(), other, scope);
                keepApart(others, other, entry.key(), scope);
              });
    }
    return entries.stream()
        .map(
            entry ->
                others.containsKey(entry.key())
                    ? new FeedEntry(
                        entry.line(), entry.person(), entry.contacts(), others.get(entry.key()))
                    : entry)
        .toList();
  }

  private static void keepApart(
      Map<RegisterKey, Map<RegisterKey, Scope>> others,
      RegisterKey one,
      RegisterKey other,
      Scope scope) {
    others
        .computeIfAbsent(one, unused -> new LinkedHashMap<>())
        .merge(other, scope, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  public FeedHead head() {
    return head;
  }

  /**
   * The persons in the order in which they are to be entered: those who were transferred first, so
   * that a number that they leave is free for whoever comes.
   */
  public List<FeedEntry> entries() {
    return entries;
  }

  /** The lines that cannot be taken, whatever the register says; in order. */
  public List<Reject> rejects() {
    return rejects;
  }

  /** Everybody of whom a line speaks, be it rejected or not. */
  public Set<RegisterKey> named() {
    return named;
  }

  /** Whether a line that can be taken speaks of them. */
  public boolean enters(RegisterKey key) {
    return entered.contains(key);
  }

  /**
   * Whether people who are not named are free. Not while there is a line of which nobody knows of
   * whom it speaks: it could be of any of them.
   */
  public boolean endsAbsence() {
    return head.kind() == FeedKind.FULL && attributed;
  }

  /** Where a portion ends that begins there: those transferred are never with others. */
  public int portionEnd(int from, int size) {
    int end = Math.min(from + size, entries.size());
    return from < moved ? Math.min(end, moved) : end;
  }

  /** Who is in detention once this is applied, of those that are before. */
  Set<RegisterKey> presentAfter(Set<RegisterKey> before) {
    Set<RegisterKey> after = new HashSet<>(before);
    if (endsAbsence()) {
      after.retainAll(named);
    }
    for (FeedEntry entry : entries) {
      after.remove(entry.person().earlier());
      after.remove(entry.key());
    }
    entries.stream()
        .filter(entry -> entry.person().isPresentOn(head.date()))
        .forEach(entry -> after.add(entry.key()));
    return after;
  }

  /** Each institution that has people before or after. */
  public List<Drop> drops(Set<RegisterKey> before) {
    Map<Long, Long> there = count(before);
    Map<Long, Long> left = count(presentAfter(before));
    return Stream.concat(there.keySet().stream(), left.keySet().stream())
        .distinct()
        .sorted()
        .map(
            id ->
                new Drop(
                    id,
                    there.getOrDefault(id, 0L).intValue(),
                    left.getOrDefault(id, 0L).intValue()))
        .toList();
  }

  private static Map<Long, Long> count(Set<RegisterKey> keys) {
    return keys.stream()
        .collect(Collectors.groupingBy(RegisterKey::institutionId, Collectors.counting()));
  }
}
