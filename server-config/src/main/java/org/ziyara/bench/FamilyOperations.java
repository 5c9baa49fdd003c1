package org.ziyara.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.ziyara.bench.Api.Answer;
import org.ziyara.bench.Ledger.Entry;
import org.ziyara.bench.Scene.Slot;
import org.ziyara.bench.Town.Family;
import org.ziyara.bench.Town.Site;

/** What families want of a desk, one of them at a time or two at once, noted in the ledger. */
final class FamilyOperations {

  /** One cancellation in so many comes too late and uses the entitlement up. */
  private static final int LATE = 50;

  private final Town town;
  private final Ledger ledger;
  private final Tally tally;
  private final ExecutorService helpers;
  private final Random dice;

  FamilyOperations(Town town, Ledger ledger, Tally tally, ExecutorService helpers, Random dice) {
    this.town = town;
    this.ledger = ledger;
    this.tally = tally;
    this.helpers = helpers;
    this.dice = dice;
  }

  void book() throws Exception {
    Family family = town.anyFamily(dice);
    Entry entry = hold("hold", family, slot(family), UUID.randomUUID());
    if (entry != null) {
      confirm("confirm", entry);
    }
  }

  void hold() throws Exception {
    Family family = town.anyFamily(dice);
    hold("hold", family, slot(family), UUID.randomUUID());
  }

  /** In two windows, for two times. */
  void holdTwo() throws Exception {
    Family family = town.anyFamily(dice);
    Slot one = slot(family);
    Slot other = slot(family);
    atOnce(
        () -> hold("hold two", family, one, UUID.randomUUID()),
        () -> hold("hold two", family, other, UUID.randomUUID()));
  }

  /** A request that is sent again before it was answered. */
  void holdAgain() throws Exception {
    Family family = town.anyFamily(dice);
    Slot slot = slot(family);
    UUID key = UUID.randomUUID();
    Callable<Entry> hold = () -> hold("hold again", family, slot, key);
    Future<Entry> first = helpers.submit(hold);
    Entry second = hold.call();
    if (first.get() != null && second != null && first.get() != second) {
      tally.fault("one request has made " + first.get().reference + " and " + second.reference);
    }
  }

  /** In one window the family confirms, in the other it chooses another time. */
  void confirmAndHold() throws Exception {
    Family family = town.anyFamily(dice);
    Slot other = slot(family);
    Entry entry = hold("hold", family, slot(family), UUID.randomUUID());
    if (entry != null) {
      atOnce(
          () -> confirm("confirm and hold", entry),
          () -> hold("confirm and hold", family, other, UUID.randomUUID()));
    }
  }

  void confirm() throws Exception {
    Entry entry = ledger.anyHeld(dice);
    if (entry != null) {
      atOnce(() -> confirm("confirm two", entry), () -> confirm("confirm two", entry));
    }
  }

  void release() throws Exception {
    Entry entry = ledger.anyHeld(dice);
    if (entry == null) {
      return;
    }
    Answer answer = visit("release", entry, "release", "{}");
    if (answer.isGood() && "RELEASED".equals(answer.text("state"))) {
      ledger.released(entry);
    }
  }

  void move() throws Exception {
    Entry entry = ledger.anyBooked(dice);
    if (entry == null) {
      return;
    }
    Slot to = slot(entry.family);
    entry.slots.add(to.id());
    String wanted = "{\"slot\":\"%d\",\"with\":%s}".formatted(to.id(), entry.family.party(dice));
    Answer answer = visit("move", entry, "move", wanted);
    if (answer.isGood()) {
      entry.site = town.site(answer.text("institution"));
      entry.late = isLate(answer);
    }
  }

  void cancel() throws Exception {
    Entry entry = ledger.anyBooked(dice);
    if (entry == null || (entry.late && dice.nextInt(LATE) > 0)) {
      return;
    }
    ledger.cancellationAsked(entry);
    Answer answer = visit("cancel", entry, "cancellation", "{}");
    if (answer.isGood()) {
      ledger.cancelled(entry);
    }
  }

  /** The time of a hold is over. */
  void lapse() throws SQLException {
    Entry entry = ledger.anyHeld(dice);
    if (entry == null) {
      return;
    }
    synchronized (town.connection()) {
      try (PreparedStatement lapse =
          town.connection()
              .prepareStatement(
                  "UPDATE visit SET hold_expires_at = held_at"
                      + " WHERE reference = ? AND state = 'HELD'")) {
        lapse.setString(1, entry.reference);
        lapse.executeUpdate();
      }
    }
  }

  void look() throws IOException, InterruptedException {
    Family family = town.anyFamily(dice);
    Site site = family.inmate().site;
    tally.count("look", site.desk().get("availability?link=" + family.linkId()));
  }

  void await() throws IOException, InterruptedException {
    Family family = town.anyFamily(dice);
    String wish =
        """
        {"weekdays":["MONDAY","WEDNESDAY","THURSDAY","SATURDAY"],"from":"08:00","to":"12:00",
         "firstDay":"%s","lastDay":"%s","with":%s}
        """
            .formatted(town.today(), town.today().plusDays(7), family.party(dice));
    String path = "links/" + family.linkId() + "/waiting";
    tally.count("await", family.inmate().site.desk().put(path, wish));
  }

  void waitNoMore() throws IOException, InterruptedException {
    Family family = town.anyFamily(dice);
    String path = "links/" + family.linkId() + "/waiting";
    tally.count("wait no more", family.inmate().site.desk().change("DELETE", path, "\"0\"", ""));
  }

  /** Takes a place that the waiting list has offered, or gives it up. */
  void answerOffer() throws Exception {
    Entry entry = anyOffer();
    if (entry != null && dice.nextInt(3) > 0) {
      confirm("take an offer", entry);
    } else if (entry != null) {
      visit("decline an offer", entry, "release", "{}");
    }
  }

  private Entry anyOffer() throws SQLException {
    String here =
        town.institutionIds().stream().map(Object::toString).collect(Collectors.joining(", "));
    synchronized (town.connection()) {
      try (var statement = town.connection().createStatement();
          ResultSet offer =
              statement.executeQuery(
                  "SELECT v.reference, v.visitor_id, v.inmate_id, i.code, v.slot_id FROM visit v"
                      + " JOIN institution i ON i.id = v.institution_id"
                      + " WHERE v.state = 'HELD' AND v.offered AND v.institution_id IN ("
                      + here
                      + ") ORDER BY RAND() LIMIT 1")) {
        return offer.next()
            ? ledger.held(
                offer.getString(1),
                town.family(offer.getLong(2), offer.getLong(3)),
                town.site(offer.getString(4)),
                offer.getLong(5))
            : null;
      }
    }
  }

  private Entry hold(String operation, Family family, Slot slot, UUID key)
      throws IOException, InterruptedException {
    Site site = family.inmate().site;
    String wanted =
        "{\"link\":\"%d\",\"slot\":\"%d\",\"with\":%s}"
            .formatted(family.linkId(), slot.id(), family.party(dice));
    Answer answer = tally.count(operation, site.desk().post("visits", key, wanted));
    if (!answer.isGood()) {
      return null;
    }
    Entry entry = ledger.held(answer.text("reference"), family, site, slot.id());
    entry.late = isLate(answer);
    return entry;
  }

  private Entry confirm(String operation, Entry entry) throws IOException, InterruptedException {
    ledger.confirmationAsked(entry);
    Answer answer = visit(operation, entry, "confirmation", "{}");
    if (answer.isGood()) {
      ledger.confirmed(entry);
    }
    return entry;
  }

  /** Where it is not found it has been moved away from. */
  private Answer visit(String operation, Entry entry, String what, String json)
      throws IOException, InterruptedException {
    Site site = entry.site;
    Answer answer =
        tally.count(operation, site.desk().post("visits/" + entry.reference + "/" + what, json));
    if (answer.status() == 404) {
      entry.site = town.other(site);
    } else if (answer.status() == 409 && isOver(answer.text("code"))) {
      ledger.over(entry);
    }
    return answer;
  }

  private static boolean isOver(String code) {
    return code.equals("HOLD_EXPIRED")
        || code.equals("HOLD_RELEASED")
        || code.equals("VISIT_CANCELLED")
        || code.equals("NOT_CANCELLABLE");
  }

  /** On the day before, what is cancelled has been used. */
  private boolean isLate(Answer visit) {
    return town.today().plusDays(1).toString().equals(visit.text("date"));
  }

  /** Where the inmate is, but for a few who have not heard. */
  private Slot slot(Family family) {
    Site here = family.inmate().site;
    Site site = dice.nextInt(20) == 0 ? town.other(here) : here;
    return site.slots().get(dice.nextInt(site.slots().size()));
  }

  private void atOnce(Callable<Entry> one, Callable<Entry> other) throws Exception {
    Future<Entry> first = helpers.submit(one);
    other.call();
    first.get();
  }
}
