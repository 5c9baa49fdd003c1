package org.ziyara.inmate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziyara.audit.AuditTrail;
import org.ziyara.audit.Order;
import org.ziyara.inmate.Entered.What;
import org.ziyara.rules.NameMatch;

/**
 * The register of all people in prison, kept in sets for the registry's feed: what happens to a
 * person is what {@link InmateService} has happen to one. Written is only what differs.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Register {

  private static final String INMATE = "INMATE";

  @Inject private InmateRepository repository;
  @Inject private InmateQueries queries;
  @Inject private AuditTrail audit;

  /** The ids of those who are registered so. */
  public Map<RegisterKey, Long> ids(Collection<RegisterKey> keys) {
    return queries.ids(keys);
  }

  /** Who is in detention at the end of the day. */
  public Set<RegisterKey> present(LocalDate day) {
    return queries.present(day);
  }

  /**
   * Makes the register say what the entries say, and tells what became of each.
   *
   * @param detail for the audit trail
   */
  public Map<RegisterEntry, Entered> enter(List<RegisterEntry> entries, String detail) {
    Map<RegisterKey, Inmate> found = repository.find(keys(entries));
    Map<RegisterEntry, Entered> outcomes = new HashMap<>();
    List<RegisterEntry> differing = new ArrayList<>();
    for (RegisterEntry entry : entries) {
      Inmate inmate = of(entry, found);
      if (inmate != null && !isSamePerson(inmate, entry)) {
        outcomes.put(entry, new Entered(inmate.id(), What.ANOTHER_PERSON));
      } else if (inmate != null && says(inmate, entry)) {
        outcomes.put(entry, new Entered(inmate.id(), What.UNCHANGED));
      } else {
        differing.add(entry);
      }
    }
    outcomes.putAll(write(differing, found, detail));
    return outcomes;
  }

  private Map<RegisterEntry, Entered> write(
      List<RegisterEntry> entries, Map<RegisterKey, Inmate> found, String detail) {
    repository.lock(entries.stream().map(entry -> of(entry, found)).filter(Objects::nonNull));
    Map<RegisterEntry, Entered> written = new HashMap<>();
    List<Inmate> arrived = new ArrayList<>();
    List<Order> orders = new ArrayList<>();
    for (RegisterEntry entry : entries) {
      Inmate inmate = of(entry, found);
      if (inmate == null) {
        inmate = admit(entry, detail);
      } else {
        if (!inmate.key().equals(entry.key())) {
          arrived.add(inmate);
        }
        for (String action : change(inmate, entry)) {
          orders.add(new Order(action, INMATE, inmate.id(), inmate.institutionId(), detail));
        }
      }
      written.put(entry, new Entered(inmate.id(), What.CHANGED));
    }
    repository.flush();
    arrived.forEach(
        inmate ->
            repository.takeLinksAlong(
                inmate.id(), inmate.key().institutionId(), inmate.key().number()));
    audit.orderAll(orders);
    return written;
  }

  /** Whoever is in detention there, but not among the named, is free from that day on. */
  public int releaseAllBut(
      Set<RegisterKey> named, long institutionId, LocalDate day, String detail) {
    List<RegisterKey> absent =
        queries.present(institutionId, day).stream().filter(key -> !named.contains(key)).toList();
    Collection<Inmate> inmates = repository.find(absent).values();
    repository.lock(inmates.stream());
    inmates.forEach(inmate -> inmate.release(day));
    repository.flush();
    audit.orderAll(
        inmates.stream()
            .map(each -> new Order("INMATE_RELEASED", INMATE, each.id(), institutionId, detail))
            .toList());
    return inmates.size();
  }

  private Inmate admit(RegisterEntry entry, String detail) {
    Inmate inmate = new Inmate(entry.key().institutionId(), entry.key().number(), entry.details());
    change(inmate, entry);
    repository.enlist(inmate);
    audit.record("INMATE_REGISTERED", INMATE, inmate.id(), inmate.institutionId(), detail);
    return inmate;
  }

  /** What has to happen until the register says what the entry says, and what it is called. */
  private static List<String> change(Inmate inmate, RegisterEntry entry) {
    List<String> actions = new ArrayList<>();
    if (!inmate.key().equals(entry.key())) {
      inmate.arrive(entry.key().institutionId(), entry.key().number());
      actions.add("INMATE_TRANSFERRED");
    }
    if (!inmate.details().equals(entry.details())) {
      inmate.describe(entry.details());
      actions.add("INMATE_CHANGED");
    }
    if (!Objects.equals(inmate.releasedOn(), entry.releasedOn())) {
      actions.add(entry.releasedOn() == null ? "INMATE_READMITTED" : "INMATE_RELEASED");
      if (entry.releasedOn() == null) {
        inmate.admitAgain();
      } else {
        inmate.release(entry.releasedOn());
      }
    }
    if (!isMoveAsIn(entry, inmate)) {
      actions.add(entry.movesOn() == null ? "TRANSFER_CALLED_OFF" : "TRANSFER_ORDERED");
      if (entry.movesOn() == null) {
        inmate.callOffTransfer();
      } else {
        inmate.orderTransfer(entry.movesTo(), entry.movesOn());
      }
    }
    return actions;
  }

  private static boolean says(Inmate inmate, RegisterEntry entry) {
    return inmate.key().equals(entry.key())
        && inmate.details().equals(entry.details())
        && Objects.equals(inmate.releasedOn(), entry.releasedOn())
        && isMoveAsIn(entry, inmate);
  }

  private static boolean isMoveAsIn(RegisterEntry entry, Inmate inmate) {
    return Objects.equals(inmate.movesOn(), entry.movesOn())
        && Objects.equals(inmate.movesTo(), entry.movesTo());
  }

  /**
   * A number that was given to somebody else would lead the family of the one to the other. A
   * mistake in either the name or the birth may be corrected, but not in both at once.
   */
  private static boolean isSamePerson(Inmate inmate, RegisterEntry entry) {
    InmateDetails before = inmate.details();
    InmateDetails now = entry.details();
    return before.dateOfBirth().equals(now.dateOfBirth())
        || NameMatch.same(before.familyNameAr(), now.familyNameAr())
        || NameMatch.same(before.familyName(), now.familyName());
  }

  private static Inmate of(RegisterEntry entry, Map<RegisterKey, Inmate> found) {
    Inmate here = found.get(entry.key());
    return here == null && entry.earlier() != null ? found.get(entry.earlier()) : here;
  }

  private static Set<RegisterKey> keys(List<RegisterEntry> entries) {
    Set<RegisterKey> keys = entries.stream().map(RegisterEntry::key).collect(Collectors.toSet());
    entries.stream().map(RegisterEntry::earlier).filter(Objects::nonNull).forEach(keys::add);
    return keys;
  }
}
