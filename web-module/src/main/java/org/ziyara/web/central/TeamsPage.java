package org.ziyara.web.central;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.ziyara.duty.TeamPlace;
import org.ziyara.duty.TeamService;
import org.ziyara.duty.TeamView;
import org.ziyara.institution.InstitutionService;
import org.ziyara.institution.Region;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.Messages;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Format;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** The mobile teams of a region: who they are, and where the night sends them. */
@Named
@ViewScoped
public class TeamsPage implements Serializable {

  public static final Set<String> OUTCOMES = Set.of("formed", "changed");

  private static final int MOST_SHOWN = 200;
  private static final Messages TEXTS = Messages.of("org.ziyara.web.central");

  @Inject private TeamService service;
  @Inject private InstitutionService institutions;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private Format format;

  private String region;
  private String edited;
  private String outcome;

  private List<TeamView> teams;
  private List<TeamPlace> places;
  private TeamForm form;

  /** The region that the address names, or else the first. */
  public void load() {
    if (region == null) {
      region = getRegions().stream().findFirst().map(Region::code).orElse(null);
    }
    if (region != null) {
      teams = service.list(region, null, MOST_SHOWN);
      places = service.places(region);
      form = edited == null ? new TeamForm() : new TeamForm(service.get(region, edited));
    }
  }

  public String save() {
    form.workOn(ticked());
    try {
      if (form.isFresh()) {
        service.create(region, form.getCode(), form.details());
      } else {
        service.change(region, form.getCode(), form.version(), form.details());
      }
      return "/central/teams?faces-redirect=true&region=%s&done=%s"
          .formatted(region, form.isFresh() ? "formed" : "changed");
    } catch (NotFoundException notFound) {
      throw notFound;
    } catch (InputRefusedException refused) {
      refused.problems().forEach(this::say);
    } catch (ZiyaraException refused) {
      say(null, refused);
    }
    return null;
  }

  private static Set<DayOfWeek> ticked() {
    String[] values = Faces.getRequestParameterValues("weekday");
    return values == null
        ? Set.of()
        : Stream.of(DayOfWeek.values())
            .filter(day -> List.of(values).contains(day.name()))
            .collect(Collectors.toSet());
  }

  private void say(String field, ZiyaraException why) {
    problems.add(field, text("error." + why.code(), why.arguments()));
  }

  private String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }

  /** The days on which a team works. */
  public String weekdays(TeamView team) {
    return team.details().weekdays().isEmpty()
        ? text("teams.rests", Map.of())
        : team.details().weekdays().stream()
            .sorted()
            .map(format::weekday)
            .collect(Collectors.joining(" · "));
  }

  /** Where a team is on a day; null when it has no place. */
  public TeamPlace place(LocalDate date, TeamView team) {
    return places.stream()
        .filter(place -> place.date().equals(date) && place.team().equals(team.code()))
        .findFirst()
        .orElse(null);
  }

  /** The days on which some team has a place. */
  public List<LocalDate> getDates() {
    return places.stream().map(TeamPlace::date).distinct().toList();
  }

  public List<Region> getRegions() {
    return institutions.regions();
  }

  public DayOfWeek[] getDays() {
    return DayOfWeek.values();
  }

  /** What has just been done; nothing when nothing has. */
  public String getDone() {
    return outcome != null && OUTCOMES.contains(outcome)
        ? text("teams.done." + outcome, Map.of())
        : "";
  }

  public List<TeamView> getTeams() {
    return teams;
  }

  public TeamForm getForm() {
    return form;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getEdited() {
    return edited;
  }

  public void setEdited(String edited) {
    this.edited = edited;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
