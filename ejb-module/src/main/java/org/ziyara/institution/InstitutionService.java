package org.ziyara.institution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.NotFoundException;

/** What anybody may know about the institutions, without an account. */
@Stateless
@PermitAll
public class InstitutionService {

  /**
   * How far ahead closures and other weeks are announced: a quarter of a year covers every
   * journey's planning.
   */
  private static final int ANNOUNCED_DAYS = 90;

  @Inject private InstitutionQueries queries;
  @Inject private Clock clock;

  /** All institutions, by region and French name. */
  public List<InstitutionSummary> all() {
    return queries.all();
  }

  /**
   * @throws NotFoundException when no institution has this code
   */
  public InstitutionSummary byCode(String code) {
    return Optional.ofNullable(code)
        .filter(Ascii::is)
        .flatMap(queries::byCode)
        .orElseThrow(NotFoundException::new);
  }

  /**
   * All that is written of institutions, by code.
   *
   * @param after where the last page ended; null for the first
   */
  public List<InstitutionRecord> records(String after, int limit) {
    return queries.after(Optional.ofNullable(after).filter(Ascii::is).orElse(""), limit);
  }

  /**
   * @throws NotFoundException when no institution has this code
   */
  public InstitutionRecord record(String code) {
    return Optional.ofNullable(code)
        .filter(Ascii::is)
        .flatMap(queries::record)
        .orElseThrow(NotFoundException::new);
  }

  /** The regional directorates, by code. */
  public List<Region> regions() {
    return queries.regions();
  }

  /**
   * Weeks and closures of one institution.
   *
   * @throws NotFoundException when no institution has this code
   */
  public InstitutionInfo info(String code) {
    InstitutionSummary institution = byCode(code);
    LocalDate today = LocalDate.now(clock);
    LocalDate announced = today.plusDays(ANNOUNCED_DAYS);
    return new InstitutionInfo(
        institution,
        queries.weeks(institution.id(), today, announced),
        queries.closures(institution.id(), today, announced));
  }
}
