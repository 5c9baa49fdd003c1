package org.ziyara.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.demo.Names.Person;

/** What happens to people on a day: chance that repeats itself, each person hit at most once. */
final class RegistryChanges {

  /** The numbers of those who come begin so, and belong to nobody. */
  private static final String NEWCOMERS = "N%02d%02d%05d";

  private final List<Map<String, String>> people;
  private final List<String> institutions;
  private final Names names = Names.load();
  private final LocalDate date;
  private final Dice dice;
  private final Set<Map<String, String>> hit = new HashSet<>();
  private final List<Map<String, String>> changed = new ArrayList<>();

  RegistryChanges(List<Map<String, String>> people, LocalDate date, long seed) {
    this.people = people;
    this.date = date;
    this.dice = new Dice(seed, "registry " + date);
    this.institutions =
        people.stream().map(person -> person.get("institution")).distinct().toList();
  }

  /** So many changes; the people of whom something is different then, as rows. */
  List<Map<String, String>> some(int changes) {
    for (int i = 0; i < changes; i++) {
      int draw = dice.upTo(100);
      if (draw < 30) {
        changed.add(newcomer(i));
      } else {
        changed.add(change(new LinkedHashMap<>(somebody()), draw, i));
      }
    }
    changed.sort(
        Comparator.comparing((Map<String, String> person) -> person.get("institution"))
            .thenComparing(person -> person.get("registerNumber")));
    return changed;
  }

  /** Somebody in detention of whom nothing else is told. */
  private Map<String, String> somebody() {
    Map<String, String> person = dice.oneOf(people);
    while (person.get("releasedOn") != null || !hit.add(person)) {
      person = dice.oneOf(people);
    }
    return person;
  }

  private Map<String, String> change(Map<String, String> person, int draw, int number) {
    if (draw < 50) {
      transfer(person, number);
    } else if (draw < 70) {
      person.put("releasedOn", date.toString());
      person.put("movesOn", null);
      person.put("movesTo", null);
    } else if (draw < 80) {
      person.put(
          "legalStatus", "CONVICTED".equals(person.get("legalStatus")) ? "REMAND" : "CONVICTED");
    } else if (draw < 88) {
      person.put("securityClass", "C".equals(person.get("securityClass")) ? "B" : "C");
    } else if (draw < 95) {
      person.merge(
          "contacts", "CIN RG%06d SIBLING".formatted(number), (all, one) -> all + ";" + one);
    } else {
      Map<String, String> other = somebody();
      String apart = other.get("institution") + " " + other.get("registerNumber") + " ROOM";
      person.merge("keptApart", apart, (all, one) -> all + ";" + one);
    }
    return person;
  }

  private void transfer(Map<String, String> person, int number) {
    person.put("earlierInstitution", person.get("institution"));
    person.put("earlierNumber", person.get("registerNumber"));
    person.put("institution", dice.oneOf(institutions));
    person.put("registerNumber", newNumber(number));
    person.put("wing", null);
    person.put("movesOn", null);
    person.put("movesTo", null);
  }

  private Map<String, String> newcomer(int number) {
    boolean woman = dice.chance(0.03);
    Person person = names.invent(dice, woman);
    Map<String, String> row = new LinkedHashMap<>();
    RegistryPeople.COLUMNS.forEach(column -> row.put(column, null));
    row.put("institution", dice.oneOf(institutions));
    row.put("registerNumber", newNumber(number));
    row.put("familyNameAr", person.family().ar());
    row.put("givenNameAr", person.given().ar());
    row.put("familyName", person.family().latin());
    row.put("givenName", person.given().latin());
    row.put("dateOfBirth", dice.birthAt(dice.between(18, 60), date).toString());
    row.put("sex", woman ? "F" : "M");
    row.put("legalStatus", dice.chance(0.8) ? "REMAND" : "CONVICTED");
    row.put("securityClass", dice.chance(0.7) ? "C" : "B");
    return row;
  }

  private String newNumber(int number) {
    return NEWCOMERS.formatted(date.getMonthValue(), date.getDayOfMonth(), number);
  }
}
