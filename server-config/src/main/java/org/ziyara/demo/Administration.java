package org.ziyara.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.ziyara.demo.Rows.Closure;
import org.ziyara.demo.Rows.PolicyValue;

/** What an administration would have decided: policy values and closures. */
final class Administration {

  private static final String CENTRE = "الإدارة المركزية / Administration centrale";
  private static final String DIRECTOR = "مدير المؤسسة / Directeur de l'établissement";
  private static final LocalTime FRIDAY_NOON = LocalTime.of(12, 0);
  private static final LocalTime FRIDAY_EVENING = LocalTime.of(18, 0);
  private static final int DAYS_TO_OWN_CLOSURE = 9;

  private final ReferenceData reference;
  private final LocalDate today;
  private final LocalDate beginning;
  private final LocalDateTime decidedAt;

  Administration(ReferenceData reference, LocalDate today) {
    this.reference = reference;
    this.today = today;
    this.beginning = RollOut.beginning(today);
    this.decidedAt = beginning.atTime(9, 0);
  }

  /** National values, and a few of single institutions that stand above them. */
  List<PolicyValue> policies() {
    return Csv.read(
        "policies.csv",
        row ->
            new PolicyValue(
                row.getRecordNumber(),
                row.get("name"),
                row.get("institution") == null ? null : reference.site(row.get("institution")).id(),
                row.get("category"),
                row.get("value"),
                beginning,
                row.get("institution") == null ? CENTRE : DIRECTOR,
                row.get("reason")));
  }

  /** Friday afternoons, the holidays of the coming year, and days on which one place is closed. */
  List<Closure> closures() {
    List<Closure> closures = new ArrayList<>();
    closures.add(
        new Closure(
            1,
            null,
            beginning,
            today.plusYears(1),
            DayOfWeek.FRIDAY.getValue(),
            FRIDAY_NOON,
            FRIDAY_EVENING,
            "صلاة الجمعة",
            "Prière du vendredi",
            CENTRE,
            decidedAt));
    holidays().forEach(day -> closures.add(wholeDays(closures.size() + 1L, null, day, CENTRE)));
    closures.add(ownDay(closures.size() + 1L, "MA-002", DayOfWeek.TUESDAY));
    closures.add(ownDay(closures.size() + 1L, "MA-058", DayOfWeek.WEDNESDAY));
    return closures;
  }

  private record Holiday(LocalDate first, LocalDate last, String nameAr, String nameFr) {}

  /** From tomorrow on: a demonstration that is started on a holiday still has a day at the gate. */
  private List<Holiday> holidays() {
    return Csv.read("holidays.csv", row -> row).stream()
        .flatMap(this::occurrences)
        .filter(day -> day.first().isAfter(today) && !day.first().isAfter(today.plusYears(1)))
        .sorted(Comparator.comparing(Holiday::first))
        .toList();
  }

  private Stream<Holiday> occurrences(CSVRecord row) {
    int month = Integer.parseInt(row.get("month"));
    int day = Integer.parseInt(row.get("day"));
    int days = Integer.parseInt(row.get("days"));
    boolean hijri = row.get("calendar").equals("HIJRI");
    int year =
        hijri ? HijrahChronology.INSTANCE.date(today).get(ChronoField.YEAR) : today.getYear();
    return IntStream.rangeClosed(year, year + 2)
        .mapToObj(y -> hijri ? feast(y, month, day) : LocalDate.of(y, month, day))
        .map(
            first ->
                new Holiday(
                    first, first.plusDays(days - 1L), row.get("name_ar"), row.get("name_fr")));
  }

  /** By the calculated calendar; the moon may be sighted a day later, hence three days for two. */
  private static LocalDate feast(int year, int month, int day) {
    return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
  }

  private Closure ownDay(long id, String code, DayOfWeek weekday) {
    LocalDate day = today.plusDays(DAYS_TO_OWN_CLOSURE).with(TemporalAdjusters.nextOrSame(weekday));
    Holiday works = new Holiday(day, day, "صيانة قاعات الزيارة", "Entretien des salles de visite");
    return wholeDays(id, reference.site(code).id(), works, DIRECTOR);
  }

  private Closure wholeDays(long id, Long institutionId, Holiday day, String by) {
    return new Closure(
        id,
        institutionId,
        day.first(),
        day.last(),
        null,
        null,
        null,
        day.nameAr(),
        day.nameFr(),
        by,
        decidedAt);
  }
}
