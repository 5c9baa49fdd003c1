package org.ziyara.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ziyara.audit.AuditTrail;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.rules.NameMatch;
import org.ziyara.visitor.ContactRepository.Waiting;

/**
 * Whom the registry knows as kin, in sets: what its feed says of them, and the requests for links
 * that are thereby decided.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ContactLists {

  @Inject private ContactRepository contacts;
  @Inject private LinkRepository links;
  @Inject private Outbox outbox;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Makes the contact lists those that are given.
   *
   * @param lists by the id of the inmate
   * @return the inmates whose list changed
   */
  public Set<Long> replace(Map<Long, Set<Contact>> lists) {
    if (lists.isEmpty()) {
      return Set.of();
    }
    Map<Long, Set<Contact>> there = contacts.of(lists.keySet());
    Map<Long, Set<Contact>> differing = new TreeMap<>(lists);
    differing
        .entrySet()
        .removeIf(list -> list.getValue().equals(there.getOrDefault(list.getKey(), Set.of())));
    if (!differing.isEmpty()) {
      contacts.replace(differing);
    }
    return differing.keySet();
  }

  /**
   * Decides what families have asked for before the registry knew it: a request finds an inmate who
   * has been registered since, and is approved when the contact list names the visitor, as it would
   * be if it were made now.
   */
  public void decideWaiting(Collection<Long> inmateIds) {
    if (inmateIds.isEmpty()) {
      return;
    }
    for (Waiting request : contacts.waiting(inmateIds)) {
      if (NameMatch.same(request.typedFamilyName(), request.familyNameAr())
          || NameMatch.same(request.typedFamilyName(), request.familyName())) {
        decide(request);
      }
    }
  }

  private void decide(Waiting request) {
    KinshipLink link = links.lock(request.linkId());
    if (link.state() != LinkState.REQUESTED) {
      return;
    }
    link.matches(request.inmateId());
    if (request.isContact()) {
      link.approve("registry", null, clock.instant());
      audit.record("LINK_APPROVED", "KINSHIP_LINK", link.id(), link.institutionId(), null);
      outbox.toAccount(link.visitorId(), MessageKind.LINK_APPROVED, Map.of());
    }
  }
}
