package org.ziyara.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ziyara.audit.AuditTrail;
import org.ziyara.inmate.Entered;
import org.ziyara.inmate.Entered.What;
import org.ziyara.inmate.Register;
import org.ziyara.inmate.RegisterEntry;
import org.ziyara.inmate.RegisterKey;
import org.ziyara.order.RegistryPairs;
import org.ziyara.order.RegistryPairs.Others;
import org.ziyara.registry.feed.Feed;
import org.ziyara.registry.feed.FeedEntry;
import org.ziyara.registry.feed.Reject;
import org.ziyara.registry.feed.RejectCode;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.visitor.Contact;
import org.ziyara.visitor.ContactLists;

/**
 * Enters some of a feed's people in sets: who is registered, their contacts and whom they must not
 * meet, and what follows from that. All of it in the caller's transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PortionWriter {

  /** What became of them, each counted once. */
  record Written(int changed, int unchanged, List<Reject> rejects) {}

  @Inject private Register register;
  @Inject private ContactLists contacts;
  @Inject private RegistryPairs pairs;
  @Inject private AuditTrail audit;

  Written write(Feed feed, List<FeedEntry> portion) {
    String detail = "registry " + feed.head().date();
    List<Reject> rejects = new ArrayList<>();
    List<FeedEntry> possible = possible(feed, portion, rejects);
    Map<RegisterEntry, Entered> entered =
        register.enter(possible.stream().map(FeedEntry::person).toList(), detail);
    Map<Long, FeedEntry> people = new LinkedHashMap<>();
    Set<Long> touched = new HashSet<>();
    for (FeedEntry entry : possible) {
      Entered outcome = entered.get(entry.person());
      if (outcome.what() == What.ANOTHER_PERSON) {
        rejects.add(new Reject(entry.line(), "registerNumber", RejectCode.ANOTHER_PERSON));
      } else {
        people.put(outcome.inmateId(), entry);
        if (outcome.what() == What.CHANGED) {
          touched.add(outcome.inmateId());
        }
      }
    }
    touched.addAll(writeContacts(people, detail));
    contacts.decideWaiting(touched);
    touched.addAll(pairs.keepApart(others(people), detail));
    return new Written(touched.size(), people.size() - touched.size(), rejects);
  }

  private Set<Long> writeContacts(Map<Long, FeedEntry> people, String detail) {
    Map<Long, Set<Contact>> lists = new TreeMap<>();
    people.forEach((id, entry) -> lists.put(id, entry.contacts()));
    Set<Long> changed = contacts.replace(lists);
    changed.forEach(
        id ->
            audit.record(
                "CONTACTS_CHANGED", "INMATE", id, people.get(id).key().institutionId(), detail));
    return changed;
  }

  /** Those who are to be kept apart only from people who are in a register, or come into one. */
  private List<FeedEntry> possible(Feed feed, List<FeedEntry> portion, List<Reject> rejects) {
    Map<RegisterKey, Long> registered = register.ids(partners(portion));
    List<FeedEntry> possible = new ArrayList<>();
    for (FeedEntry entry : portion) {
      if (entry.keptApart().keySet().stream()
          .allMatch(other -> registered.containsKey(other) || feed.enters(other))) {
        possible.add(entry);
      } else {
        rejects.add(new Reject(entry.line(), "keptApart", RejectCode.KEPT_APART_UNKNOWN));
      }
    }
    return possible;
  }

  /**
   * Somebody who is not registered yet comes with a later portion: the pair, which both lists name,
   * is written with whoever comes second, so that the two are never both there without it.
   */
  private Map<Long, Others> others(Map<Long, FeedEntry> people) {
    Map<RegisterKey, Long> registered = register.ids(partners(people.values()));
    Map<Long, Others> others = new TreeMap<>();
    people.forEach(
        (id, entry) -> {
          Map<Long, Scope> scopes = new TreeMap<>();
          entry
              .keptApart()
              .forEach(
                  (other, scope) -> {
                    if (registered.containsKey(other)) {
                      scopes.put(registered.get(other), scope);
                    }
                  });
          others.put(id, new Others(entry.key().institutionId(), scopes));
        });
    return others;
  }

  private static Set<RegisterKey> partners(Iterable<FeedEntry> entries) {
    Set<RegisterKey> partners = new HashSet<>();
    entries.forEach(entry -> partners.addAll(entry.keptApart().keySet()));
    return partners;
  }
}
