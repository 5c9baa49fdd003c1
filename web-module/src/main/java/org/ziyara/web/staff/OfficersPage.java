package org.ziyara.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ziyara.duty.DutyExceptionView;
import org.ziyara.duty.DutyService;
import org.ziyara.duty.OfficerDuty;
import org.ziyara.duty.RosterView;
import org.ziyara.rebalance.Band;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;

/** The officers on duty in the week of an institution, and the dates on which they are others. */
@Named
@ViewScoped
public class OfficersPage implements Serializable {

  public static final Set<String> OUTCOMES = Set.of("decided", "excepted", "lifted");

  private static final int NONE = -1;

  @Inject private DutyService service;
  @Inject private StaffProblems problems;

  private RosterView roster;
  private List<DutyDay> week;
  private List<DutyExceptionView> exceptions;
  private String outcome;

  public void load() {
    roster = service.roster(null);
    exceptions = service.toCome(null);
    week = Stream.of(DayOfWeek.values()).map(DutyDay::new).toList();
    for (OfficerDuty duty : roster.duties()) {
      week.get(duty.weekday().ordinal())
          .getOfficers()
          .put(duty.band().name(), Integer.toString(duty.officers()));
    }
  }

  /** When somebody else was quicker, what was typed stays and is sent with what is seen now. */
  public String decide() {
    List<String> fields = new ArrayList<>();
    List<OfficerDuty> duties = typed(fields);
    try {
      service.decide(null, roster.version(), duties);
      return here("decided");
    } catch (InputRefusedException refused) {
      refused
          .problems()
          .forEach((place, why) -> problems.add(fields.get(number(place.split("[.]")[1])), why));
    } catch (ZiyaraException refused) {
      problems.add(refused);
      roster = service.roster(null);
    }
    return null;
  }

  /** All numbers, and in {@code fields} the ids of their fields. */
  private List<OfficerDuty> typed(List<String> fields) {
    List<OfficerDuty> duties = new ArrayList<>();
    for (DutyDay day : week) {
      for (Band band : Band.values()) {
        String officers = day.getOfficers().get(band.name());
        if (officers != null && !officers.isBlank()) {
          duties.add(new OfficerDuty(day.getWeekday(), band, number(officers)));
          fields.add("week:" + day.getWeekday().ordinal() + ":" + band);
        }
      }
    }
    return duties;
  }

  public String lift(DutyExceptionView exception) {
    try {
      service.lift(null, exception.id(), exception.version());
      return here("lifted");
    } catch (ZiyaraException refused) {
      problems.add(refused);
      return null;
    }
  }

  static String here(String done) {
    return "/staff/officers?faces-redirect=true&done=" + done;
  }

  /** What no institution has is refused by the service, which knows what may be said. */
  static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException notOne) {
      return NONE;
    }
  }

  /** What has just been done; nothing when nothing has. */
  public String getDone() {
    return outcome != null && OUTCOMES.contains(outcome)
        ? problems.text("officers.done." + outcome, Map.of())
        : "";
  }

  public RosterView getRoster() {
    return roster;
  }

  public List<DutyDay> getWeek() {
    return week;
  }

  public List<DutyExceptionView> getExceptions() {
    return exceptions;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
