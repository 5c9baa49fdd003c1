package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ziyara.institution.RolloutState;
import org.ziyara.night.InstitutionOutcome;
import org.ziyara.night.Night;
import org.ziyara.night.NightService;
import org.ziyara.reporting.InstitutionWeek;
import org.ziyara.reporting.NationWeek;
import org.ziyara.reporting.Overview;
import org.ziyara.reporting.OverviewService;
import org.ziyara.reporting.RegionWeek;
import org.ziyara.reporting.WeekFigures;

/** All institutions in the coming week, sorted and searched in memory: there are but 75. */
@Named
@ViewScoped
public class OverviewPage implements Serializable {

  private static final int FAILURES_SHOWN = 5;

  @Inject private OverviewService overviews;
  @Inject private NightService nights;

  private Overview overview;
  private List<NationWeek> lastWeeks;
  private Night lastNight;
  private List<InstitutionOutcome> failures;
  private List<InstitutionWeek> institutions;
  private String search;

  @PostConstruct
  void load() {
    overview = overviews.comingWeek();
    lastWeeks = overviews.lastWeeks();
    lastNight = nights.latest(1).stream().findFirst().orElse(null);
    failures =
        lastNight == null ? List.of() : nights.failures(lastNight.businessDate(), FAILURES_SHOWN);
    search();
  }

  /** Shows the institutions whose name, city, code or region contains what is searched for. */
  public void search() {
    String part = search == null ? "" : lower(search.strip());
    // A list of our own: the table sorts it in place.
    institutions =
        new ArrayList<>(
            overview.institutions().stream().filter(each -> matches(each, part)).toList());
  }

  private static boolean matches(InstitutionWeek institution, String part) {
    return Stream.of(
            List.of(institution.code(), institution.city()),
            institution.name().all(),
            institution.regionName().all())
        .flatMap(List::stream)
        .anyMatch(text -> lower(text).contains(part));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public Overview getOverview() {
    return overview;
  }

  public WeekFigures getTotal() {
    return overview.total();
  }

  public List<RegionWeek> getRegions() {
    return overview.regions();
  }

  public Map<RolloutState, Long> getRollout() {
    return overview.rollout();
  }

  /** The weeks that are over, the newest first. */
  public List<NationWeek> getLastWeeks() {
    return lastWeeks;
  }

  /** The newest night; null before the first one. */
  public Night getLastNight() {
    return lastNight;
  }

  /** The first of the institutions that it has set aside. */
  public List<InstitutionOutcome> getFailures() {
    return failures;
  }

  public List<InstitutionWeek> getInstitutions() {
    return institutions;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }
}
