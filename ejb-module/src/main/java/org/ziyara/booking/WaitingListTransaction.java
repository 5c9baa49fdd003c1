package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** The transactions of the waiting list that take no place. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class WaitingListTransaction {

  @Inject private FactsQueries queries;
  @Inject private WaitingQueries waitingQueries;
  @Inject private WaitingRepository waiting;
  @Inject private FreedPlaceRepository freed;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Puts the family on the list, or changes what it wishes for; its turn stays the same. */
  void ask(long visitorId, WaitingRequest request) {
    Instant now = clock.instant();
    LinkRow link = queries.link(request.linkId(), visitorId).orElseThrow(NotFoundException::new);
    LocalDate today = LocalDate.ofInstant(now, link.institution().zone());
    request.wishes().check(today);
    if (link.inmateId() == null || !link.link().approved()) {
      throw new ZiyaraException("LINK_NOT_APPROVED");
    }
    Set<Long> companions = new HashSet<>(request.companionIds());
    if (queries.party(visitorId, companions).stream().filter(row -> row.companion() != null).count()
        != companions.size()) {
      throw new NotFoundException();
    }
    WaitingEntry entry =
        waiting
            .lock(visitorId, link.inmateId())
            .orElseGet(() -> new WaitingEntry(visitorId, link.inmateId(), now));
    entry.wish(request.wishes(), companions, today, now);
    waiting.add(entry);
    audit.record("WAITING_ASKED", "WAITING_ENTRY", entry.id(), link.institutionId(), null);
  }

  /** Takes the family off the list; repeating it changes nothing. */
  void withdraw(long visitorId, long linkId) {
    LinkRow link = queries.link(linkId, visitorId).orElseThrow(NotFoundException::new);
    if (link.inmateId() == null) {
      throw new NotFoundException();
    }
    waiting
        .lock(visitorId, link.inmateId())
        .ifPresent(
            entry -> {
              entry.withdraw();
              audit.record(
                  "WAITING_WITHDRAWN", "WAITING_ENTRY", entry.id(), link.institutionId(), null);
            });
  }

  WaitingOutlook outlook(long visitorId, long linkId) {
    LinkRow link = queries.link(linkId, visitorId).orElseThrow(NotFoundException::new);
    return waitingQueries.outlook(link.institutionId(), LocalDate.now(clock));
  }

  List<WaitingView> of(long visitorId) {
    return waitingQueries.of(visitorId, LocalDate.now(clock));
  }

  /** All who wait at an institution, the longest first; reading it is recorded. */
  List<WaitingFamily> families(long institutionId) {
    ZoneId zone = zone(institutionId);
    LocalDate today = LocalDate.now(clock);
    audit.record("WAITING_LIST_READ", "WAITING_ENTRY", null, institutionId, null);
    return waitingQueries.families(institutionId, today).stream()
        .sorted(
            Comparator.comparing(WaitingQueries.Named::waiting, Waiting.longestFirst(zone, today)))
        .map(family -> family.shown(zone))
        .toList();
  }

  /** Whose last day has passed waits no more. */
  void expire(long institutionId) {
    waiting.expire(institutionId, LocalDate.now(clock));
  }

  /** How many offers of places in the institution wait for an answer. */
  int openOffers(long institutionId) {
    return waitingQueries.openOffers(institutionId);
  }

  List<FreedPlaces> freedPlaces() {
    return freed.oldest();
  }

  void forget(FreedPlaces places) {
    freed.remove(places.noteIds());
  }

  ZoneId zone(long institutionId) {
    return queries.place(institutionId).zone();
  }

  Collection<Waiting> queue(long institutionId, LocalDate today) {
    return waitingQueries.queue(institutionId, today);
  }

  List<BookableSlot> free(FreedPlaces places, LocalDate from) {
    return freed.free(places, from);
  }
}
