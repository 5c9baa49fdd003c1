package org.ziyara.registry.feed;

import java.util.Map;
import java.util.Set;
import org.ziyara.inmate.RegisterEntry;
import org.ziyara.inmate.RegisterKey;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.visitor.Contact;

/**
 * One person's line.
 *
 * @param contacts all of whom the registry knows as kin
 * @param keptApart all whom the registry wants kept apart from this person
 */
public record FeedEntry(
    int line, RegisterEntry person, Set<Contact> contacts, Map<RegisterKey, Scope> keptApart) {

  public RegisterKey key() {
    return person.key();
  }
}
