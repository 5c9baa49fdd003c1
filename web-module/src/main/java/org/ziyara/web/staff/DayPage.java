package org.ziyara.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;
import org.ziyara.booking.VisitState;
import org.ziyara.gate.DayCounts;
import org.ziyara.gate.DayFilter;
import org.ziyara.gate.DayRow;
import org.ziyara.gate.GateService;
import org.ziyara.web.common.AskedDay;

/**
 * The visits of one day. Day and state stand in the address, so that a view can be kept and the
 * back button works; what is searched for does not, as it may be a name.
 */
@Named
@ViewScoped
public class DayPage implements Serializable {

  /** How many visits are in a state, and the way to see just these. */
  public record Figure(String label, long visits, String href, boolean current)
      implements Serializable {}

  private static final List<VisitState> SHOWN =
      List.of(
          VisitState.CONFIRMED,
          VisitState.CHECKED_IN,
          VisitState.ADMITTED,
          VisitState.COMPLETED,
          VisitState.REFUSED,
          VisitState.CANCELLED);

  @Inject private GateService gate;

  private String askedDay;
  private String askedState;
  private String search;
  private LocalDate today;
  private LocalDate day;
  private VisitState state;
  private List<Figure> figures;
  private DayList visits;

  /** What the address says is taken if it makes sense: today and all states otherwise. */
  public void load() {
    today = gate.today();
    day = AskedDay.or(askedDay, today);
    state = SHOWN.stream().filter(s -> s.name().equals(askedState)).findFirst().orElse(null);
    figures = figures(gate.counts(day));
    visits = new DayList(gate, filter());
  }

  public void search() {
    visits.show(filter());
  }

  /** Another day was picked. */
  public void go() {
    Faces.redirect("/staff?day=%s", day);
  }

  private List<Figure> figures(DayCounts counts) {
    List<Figure> all = new ArrayList<>();
    all.add(new Figure("figure.ALL", counts.total(), href(day, null), state == null));
    for (VisitState each : SHOWN) {
      all.add(new Figure("figure." + each, counts.of(each), href(day, each), each == state));
    }
    return all;
  }

  public String getPreviousHref() {
    return href(day.minusDays(1), state);
  }

  public String getNextHref() {
    return href(day.plusDays(1), state);
  }

  public boolean isToday() {
    return day.equals(today);
  }

  private DayFilter filter() {
    return new DayFilter(day, search, state);
  }

  private static String href(LocalDate day, VisitState state) {
    return "/staff?day=" + day + (state == null ? "" : "&state=" + state);
  }

  public LazyDataModel<DayRow> getVisits() {
    return visits;
  }

  public List<Figure> getFigures() {
    return figures;
  }

  public LocalDate getDay() {
    return day;
  }

  /** No day is today. */
  public void setDay(LocalDate day) {
    this.day = day == null ? today : day;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getAskedDay() {
    return askedDay;
  }

  public void setAskedDay(String askedDay) {
    this.askedDay = askedDay;
  }

  public String getAskedState() {
    return askedState;
  }

  public void setAskedState(String askedState) {
    this.askedState = askedState;
  }
}
