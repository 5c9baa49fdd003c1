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
import org.ziyara.booking.AssessmentQueries.Subjects;
import org.ziyara.booking.FactsLoader.Question;

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
    return assess(List.of(Subjects.BOOKED), institutionId, from);
  }

  /** The visits confirmed for this day or a later one. */
  public List<Assessment> confirmed(long institutionId, LocalDate from) {
    return assess(List.of(Subjects.CONFIRMED), institutionId, from);
  }

  /** What was asked for since then: places that were held, whatever became of them, or refused. */
  public List<Assessment> requested(long institutionId, Instant since) {
    return assess(List.of(Subjects.HELD_SINCE, Subjects.REFUSED_SINCE), institutionId, since);
  }

  private List<Assessment> assess(List<Subjects> which, long institutionId, Object since) {
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
    InstitutionRows rows =
        new InstitutionRows(
            queries.agenda(institutionId, firstDay.get().minusDays(LONGEST_PERIOD_DAYS)),
            orders.orders(institutionId, firstDay.get()));
    return which.stream()
        .flatMap(
            each -> {
              Map<Long, List<PartyRow>> parties = queries.parties(each, institutionId, since);
              // What was cancelled between two statements has no party any more.
              return subjects.get(each).stream()
                  .filter(subject -> parties.containsKey(subject.id()))
                  .map(subject -> assessment(subject, parties.get(subject.id()), rows));
            })
        .toList();
  }

  private static Assessment assessment(
      SubjectRow subject, List<PartyRow> party, InstitutionRows rows) {
    LocalDate day = subject.slot().date();
    OrderRows ordered = rows.orders(subject, party);
    Question question = new Question(subject.booker(), subject.link(), List.of());
    return new Assessment(
        subject,
        FactsLoader.compose(
            question, party, ordered, rows.agenda(subject, ordered), new Days(day, day, null)));
  }
}
