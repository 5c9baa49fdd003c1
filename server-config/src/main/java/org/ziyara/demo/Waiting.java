package org.ziyara.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.demo.Rows.KinshipLink;
import org.ziyara.demo.Rows.WaitingEntry;

/** Families that wait for a place, most of them for a Friday: the first night finds them. */
final class Waiting {

  private static final double WAIT = 0.1;
  private static final double FOR_A_FRIDAY = 0.7;
  private static final int DAYS_AHEAD = 3;
  private static final int DAYS_WANTED = 21;
  private static final LocalTime FROM = LocalTime.of(8, 0);
  private static final LocalTime TO = LocalTime.of(18, 0);

  private Waiting() {}

  /** Of those who are linked; each since some day of the last three weeks. */
  static List<WaitingEntry> of(List<KinshipLink> links, LocalDate today, long seed) {
    Dice dice = new Dice(seed, "waiting");
    return links.stream()
        .filter(link -> link.state().equals("APPROVED") && dice.chance(WAIT))
        .map(link -> entry(link, today, dice))
        .toList();
  }

  private static WaitingEntry entry(KinshipLink link, LocalDate today, Dice dice) {
    LocalDate firstDay = today.plusDays(DAYS_AHEAD);
    return new WaitingEntry(
        link.id(),
        link.visitorId(),
        link.inmateId(),
        dice.chance(FOR_A_FRIDAY) ? "5" : "12345",
        FROM,
        TO,
        firstDay,
        firstDay.plusDays(DAYS_WANTED),
        today.minusDays(dice.between(1, 20)).atTime(FROM).plusSeconds(dice.upTo(30_000)),
        "WAITING");
  }
}
