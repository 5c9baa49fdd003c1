package org.ziyara.booking;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ziyara.booking.AssessmentQueries.Subjects;
import org.ziyara.booking.FactsLoader.Question;
import org.ziyara.policy.PolicyBook;

/**
 * All visits of the inmates of an institution with what the rules want to know of them, by a
 * constant number of statements; the decision is then the rule book's, as for each visit alone. For
 * whoever asks what a change would do, or has done, to visits that exist.
 */
@ApplicationScoped
@Transactional
public class Assessor {

  /** A basket of a feast counts within the days of that feast, other visits within a week. */
  private static final int LONGEST_PERIOD_DAYS = 31;

  @Inject private AssessmentQueries queries;
  @Inject private InstitutionOrdersQueries orders;

  /** The visits held or confirmed for this day or a later one. */
  public List<Assessment> booked(long institutionId, LocalDate from) {
    return assess(List.of(Subjects.BOOKED), institutionId, from, Assessor::onlyOn);
  }

  /** The visits confirmed for this day or a later one. */
  public List<Assessment> confirmed(long institutionId, LocalDate from) {
    return assess(List.of(Subjects.CONFIRMED), institutionId, from, Assessor::onlyOn);
  }

  /** The same with what the rules want to know of all days until the last, to find another time. */
  public List<Assessment> movable(
      long institutionId, LocalDate from, LocalDate last, PolicyBook book) {
    return assess(
        List.of(Subjects.CONFIRMED),
        institutionId,
        from,
        day -> new Days(from, day.isAfter(last) ? day : last, book));
  }

  /** What was asked for since then: places that were held, whatever became of them, or refused. */
  public List<Assessment> requested(long institutionId, Instant since) {
    return assess(
        List.of(Subjects.HELD_SINCE, Subjects.REFUSED_SINCE),
        institutionId,
        since,
        Assessor::onlyOn);
  }

  private static Days onlyOn(LocalDate day) {
    return new Days(day, day, null);
  }

  /**
   * @param around the days to know of for a visit on a day
   */
  private List<Assessment> assess(
      List<Subjects> which, long institutionId, Object since, Function<LocalDate, Days> around) {
    Map<Subjects, List<SubjectRow>> subjects = new EnumMap<>(Subjects.class);
    which.forEach(each -> subjects.put(each, queries.subjects(each, institutionId, since)));
    Optional<LocalDate> firstDay =
        subjects.values().stream()
            .flatMap(List::stream)
            .map(subject -> subject.slot().date())
            .min(naturalOrder());
    if (firstDay.isEmpty()) {
      return List.of();
    }
    LocalDate first = around.apply(firstDay.get()).first();
    InstitutionRows rows =
        new InstitutionRows(
            queries.agenda(institutionId, first.minusDays(LONGEST_PERIOD_DAYS)),
            orders.orders(institutionId, first));
    return which.stream()
        .flatMap(
            each -> {
              Map<Long, List<PartyRow>> parties = queries.parties(each, institutionId, since);
              // What was cancelled between two statements has no party any more.
              return subjects.get(each).stream()
                  .filter(subject -> parties.containsKey(subject.id()))
                  .map(
                      subject ->
                          assessment(
                              subject,
                              parties.get(subject.id()),
                              rows,
                              around.apply(subject.slot().date())));
            })
        .toList();
  }

  private static Assessment assessment(
      SubjectRow subject, List<PartyRow> party, InstitutionRows rows, Days days) {
    OrderRows ordered = rows.orders(subject, party, days);
    Question question = new Question(subject.booker(), subject.link(), List.of());
    return new Assessment(
        subject,
        FactsLoader.compose(question, party, ordered, rows.agenda(subject, ordered, days), days),
        ordered.apart());
  }
}
