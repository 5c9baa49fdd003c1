package org.ziyara.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.ziyara.bench.Api.Answer;
import org.ziyara.bench.Scene.Slot;
import org.ziyara.bench.Town.Family;
import org.ziyara.bench.Town.Inmate;
import org.ziyara.bench.Town.Site;

/** What directors, the centre and the night do meanwhile. */
final class StaffOperations {

  /** So that there is something left to book. */
  private static final int CLOSED_AT_ONCE = 2;

  private static final int APART_AT_ONCE = 10;
  private static final int MOST_PLACES = 5;

  /** What all clients have left standing, by path and version. */
  static final class Standing {

    private final ConcurrentLinkedQueue<Map.Entry<String, String>> closures =
        new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Map.Entry<String, String>> apart =
        new ConcurrentLinkedQueue<>();
    private final AtomicLong registered = new AtomicLong();
  }

  private final Town town;
  private final Tally tally;
  private final Standing standing;
  private final Random dice;

  StaffOperations(Town town, Tally tally, Standing standing, Random dice) {
    this.town = town;
    this.tally = tally;
    this.standing = standing;
    this.dice = dice;
  }

  /** Closes an hour or a day, or opens again what was closed first. */
  void close() throws IOException, InterruptedException {
    if (standing.closures.size() >= CLOSED_AT_ONCE) {
      end("open again", standing.closures.poll());
      return;
    }
    Site site = town.anySite(dice);
    Slot slot = any(site.slots());
    String hours =
        dice.nextBoolean()
            ? ""
            : "\"startsAt\":\"%s\",\"endsAt\":\"%s\",".formatted(slot.startsAt(), slot.endsAt());
    Answer closed =
        tally.count(
            "close",
            town.centre()
                .post(
                    "closures",
                    """
                    {"institution":"%s","firstDay":"%s","lastDay":"%s",%s"reasonAr":"أشغال","reasonFr":"Travaux"}
                    """
                        .formatted(site.scene().code(), slot.date(), slot.date(), hours)));
    if (closed.isGood()) {
      standing.closures.add(Map.entry("closures/" + closed.text("id"), closed.etag()));
    }
  }

  /** Gives a session more or fewer places. */
  void changeCapacity() throws IOException, InterruptedException {
    Site site = town.anySite(dice);
    Slot slot = any(site.slots());
    String path = site.path() + "templates/" + slot.templateId();
    Answer template = town.centre().get(path);
    tally.count(
        "change capacity",
        town.centre()
            .change(
                "PUT",
                path,
                template.etag(),
                """
                {"room":"ROOM","weekday":"%s","startsAt":"%s","endsAt":"%s","capacity":%d,"validFrom":"%s"}
                """
                    .formatted(
                        slot.date().getDayOfWeek(),
                        slot.startsAt(),
                        slot.endsAt(),
                        1 + dice.nextInt(MOST_PLACES),
                        slot.date())));
  }

  /** Orders a transfer to the other institution for one of the next days. */
  void orderTransfer() throws IOException, InterruptedException {
    Inmate inmate = town.anyFamily(dice).inmate();
    Site to = town.other(inmate.site);
    LocalDate day = town.today().plusDays(1L + dice.nextInt(6));
    transfer(
        "order transfer",
        inmate,
        "transfer",
        "{\"to\":\"%s\",\"on\":\"%s\"}".formatted(to.scene().code(), day));
  }

  /** The inmate arrives in the other institution, whether that was ordered or not. */
  void arrive() throws IOException, InterruptedException {
    Inmate inmate = town.anyFamily(dice).inmate();
    Site to = town.other(inmate.site);
    String number = "M" + standing.registered.incrementAndGet();
    Answer arrived =
        transfer(
            "arrive",
            inmate,
            "arrival",
            "{\"at\":\"%s\",\"registerNumber\":\"%s\"}".formatted(to.scene().code(), number));
    if (arrived.isGood()) {
      inmate.arrived(to, number);
    }
  }

  private Answer transfer(String operation, Inmate inmate, String what, String json)
      throws IOException, InterruptedException {
    String path = inmate.path();
    Answer seen = town.centre().get(path);
    return seen.isGood()
        ? tally.count(operation, town.centre().change("POST", path + "/" + what, seen.etag(), json))
        : tally.count(operation, seen);
  }

  /** Keeps two inmates apart, or lets two meet again. */
  void keepApart() throws IOException, InterruptedException {
    if (standing.apart.size() >= APART_AT_ONCE) {
      end("let meet", standing.apart.poll());
      return;
    }
    Inmate one = town.anyFamily(dice).inmate();
    Inmate other = town.anyFamily(dice).inmate();
    String path = one.path() + "/non-associations";
    String wanted =
        "{\"other\":\"%d\",\"scope\":\"%s\",\"reason\":\"bench\"}"
            .formatted(other.id, dice.nextBoolean() ? "ROOM" : "INSTITUTION");
    Answer apart = tally.count("keep apart", town.centre().post(path, wanted));
    if (apart.isGood()) {
      standing.apart.add(Map.entry(path + "/" + apart.text("id"), apart.etag()));
    }
  }

  private void end(String operation, Map.Entry<String, String> what)
      throws IOException, InterruptedException {
    if (what != null) {
      tally.count(operation, town.centre().change("DELETE", what.getKey(), what.getValue(), ""));
    }
  }

  /** A judge permits a few visits more. */
  void permit() throws IOException, InterruptedException {
    Family family = town.anyFamily(dice);
    String permit =
        """
        {"kind":"JUDICIAL","reference":"J-%d","firstDay":"%s","lastDay":"%s","visits":%d}
        """
            .formatted(
                dice.nextInt(1_000_000),
                town.today(),
                town.today().plusDays(2L + dice.nextInt(20)),
                1 + dice.nextInt(2));
    String path = "links/" + family.linkId() + "/permits";
    tally.count("permit", town.centre().post(path, UUID.randomUUID(), permit));
  }

  /** Runs tonight's night again, unless it still runs. */
  void startNight() throws IOException, InterruptedException {
    tally.count("night", town.centre().post("night/restart", "{}"));
  }

  private <T> T any(List<T> things) {
    return things.get(dice.nextInt(things.size()));
  }
}
