package org.ziyara.web.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.ziyara.institution.InstitutionService;
import org.ziyara.institution.InstitutionSummary;
import org.ziyara.shared.Localized;

/** The list of institutions by region, with a search. */
@Named
@RequestScoped
public class InfoPage {

  /** The institutions of one region that were found. */
  public record Region(Localized name, List<InstitutionSummary> institutions) {}

  private static final int QUERY_LENGTH = 60;

  @Inject private InstitutionService institutions;
  @Inject private Clock clock;
  @Inject @Param private String q;

  private List<Region> regions;

  @PostConstruct
  void load() {
    Map<String, Region> byRegion = new LinkedHashMap<>();
    found()
        .forEach(
            institution ->
                byRegion
                    .computeIfAbsent(
                        institution.regionCode(),
                        code -> new Region(institution.regionName(), new ArrayList<>()))
                    .institutions()
                    .add(institution));
    regions = List.copyOf(byRegion.values());
  }

  private Stream<InstitutionSummary> found() {
    List<String> words = List.of(SearchText.of(getQuery()).split(" "));
    return institutions.all().stream()
        .filter(
            institution -> {
              String text = searched(institution);
              return words.stream().allMatch(text::contains);
            });
  }

  private static String searched(InstitutionSummary institution) {
    return SearchText.of(
        Stream.of(
                institution.name().all(),
                institution.regionName().all(),
                List.of(institution.city(), institution.code()))
            .flatMap(List::stream)
            .collect(Collectors.joining(" ")));
  }

  public String getQuery() {
    return q == null ? "" : q.substring(0, Math.min(q.length(), QUERY_LENGTH));
  }

  public boolean isSearching() {
    return !getQuery().isBlank();
  }

  public int getCount() {
    return regions.stream().mapToInt(region -> region.institutions().size()).sum();
  }

  public Opening opening(InstitutionSummary institution) {
    return Opening.of(institution, LocalDate.now(clock));
  }

  public List<Region> getRegions() {
    return regions;
  }
}
