package org.ziyara.registry.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.ziyara.inmate.InmateDetails;
import org.ziyara.inmate.RegisterEntry;
import org.ziyara.inmate.RegisterKey;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.shared.Input;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.Contact;
import org.ziyara.visitor.DocumentNumber;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Relationship;

/** Makes a person of each row, or says what is wrong with it. */
final class EntryReader {

  private static final int WORDS = 3;

  private final Map<String, Long> institutions;
  private final LocalDate today;
  private final List<FeedEntry> entries = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final Map<RegisterKey, Integer> named = new HashMap<>();
  private boolean attributed = true;

  /** The same name stands in hundreds of rows: it is kept once. */
  private final Map<String, String> texts = new HashMap<>();

  EntryReader(Map<String, Long> institutions, LocalDate today) {
    this.institutions = institutions;
    this.today = today;
  }

  void read(int number, CSVRecord row) {
    Line line = new Line(row, institutions);
    Input input = new Input();
    Long institution =
        input.read(Columns.INSTITUTION, () -> line.institution(line.text(Columns.INSTITUTION)));
    String register =
        input.read(
            Columns.REGISTER_NUMBER, () -> RegisterNumber.of(line.text(Columns.REGISTER_NUMBER)));
    try {
      input.check();
    } catch (InputRefusedException refused) {
      attributed = false;
      rejects.add(reject(number, refused));
      return;
    }
    RegisterKey key = new RegisterKey(institution, register);
    named.merge(key, 1, Integer::sum);
    try {
      entries.add(entry(number, key, line));
    } catch (InputRefusedException refused) {
      rejects.add(reject(number, refused));
    }
  }

  /** All that was read; a person of whom two lines speak is taken from neither. */
  Feed feed(FeedHead head) {
    Map<RegisterKey, Integer> earlier = new HashMap<>();
    entries.stream()
        .map(entry -> entry.person().earlier())
        .forEach(key -> earlier.merge(key, 1, Integer::sum));
    for (FeedEntry entry : entries) {
      if (named.get(entry.key()) > 1) {
        rejects.add(new Reject(entry.line(), Columns.REGISTER_NUMBER, RejectCode.TWICE_IN_FILE));
      } else if (entry.person().earlier() != null && earlier.get(entry.person().earlier()) > 1) {
        rejects.add(new Reject(entry.line(), Columns.EARLIER_NUMBER, RejectCode.TWICE_IN_FILE));
      }
    }
    Set<Integer> rejected = new HashSet<>();
    rejects.forEach(reject -> rejected.add(reject.line()));
    entries.removeIf(entry -> rejected.contains(entry.line()));
    return new Feed(head, entries, rejects, named.keySet(), attributed);
  }

  private FeedEntry entry(int number, RegisterKey key, Line line) {
    Input input = new Input();
    input.read(Columns.ALL.get(0), () -> complete(line));
    RegisterKey earlier = input.read(Columns.EARLIER_NUMBER, () -> earlier(line));
    InmateDetails raw = details(line, input);
    LocalDate releasedOn = input.read(Columns.RELEASED_ON, () -> line.date(Columns.RELEASED_ON));
    LocalDate movesOn = input.read(Columns.MOVES_ON, () -> line.date(Columns.MOVES_ON));
    Long movesTo = input.read(Columns.MOVES_TO, () -> movesTo(line, releasedOn, movesOn));
    Set<Contact> contacts = input.read(Columns.CONTACTS, () -> contacts(line));
    Map<RegisterKey, Scope> apart = input.read(Columns.KEPT_APART, () -> keptApart(line, key));
    input.check();
    InmateDetails details = raw.checked(input, today);
    input.check();
    return new FeedEntry(
        number,
        new RegisterEntry(key, earlier, details, releasedOn, movesOn, movesTo),
        contacts,
        apart);
  }

  private static boolean complete(Line line) {
    if (!line.isComplete()) {
      throw Line.refused(RejectCode.COLUMNS_WRONG);
    }
    return true;
  }

  private static RegisterKey earlier(Line line) {
    boolean none =
        line.text(Columns.EARLIER_INSTITUTION) == null && line.text(Columns.EARLIER_NUMBER) == null;
    return none
        ? null
        : line.key(line.text(Columns.EARLIER_INSTITUTION), line.text(Columns.EARLIER_NUMBER));
  }

  private InmateDetails details(Line line, Input input) {
    return new InmateDetails(
        text(line, Columns.FAMILY_NAME_AR),
        text(line, Columns.GIVEN_NAME_AR),
        text(line, Columns.FAMILY_NAME),
        text(line, Columns.GIVEN_NAME),
        input.read(Columns.DATE_OF_BIRTH, () -> birth(line)),
        input.read(Columns.SEX, () -> line.constant(Sex.class, Columns.SEX)),
        input.read(
            Columns.LEGAL_STATUS, () -> line.constant(LegalStatus.class, Columns.LEGAL_STATUS)),
        input.read(
            Columns.SECURITY_CLASS,
            () -> line.constant(SecurityClass.class, Columns.SECURITY_CLASS)),
        text(line, Columns.WING));
  }

  private String text(Line line, String column) {
    String text = line.text(column);
    return text == null ? null : texts.computeIfAbsent(text, same -> same);
  }

  private static LocalDate birth(Line line) {
    LocalDate day = line.date(Columns.DATE_OF_BIRTH);
    if (day == null) {
      throw Line.refused(RejectCode.DATE_INVALID);
    }
    return day;
  }

  private static Long movesTo(Line line, LocalDate releasedOn, LocalDate movesOn) {
    String code = line.text(Columns.MOVES_TO);
    if ((code == null) != (movesOn == null) || (code != null && releasedOn != null)) {
      throw Line.refused(RejectCode.MOVE_INVALID);
    }
    return code == null ? null : Long.valueOf(line.institution(code));
  }

  private static Set<Contact> contacts(Line line) {
    RejectCode otherwise = RejectCode.CONTACTS_INVALID;
    Map<String, Contact> contacts = new LinkedHashMap<>();
    for (String[] item : line.items(Columns.CONTACTS, WORDS, otherwise)) {
      DocumentType type = Line.constant(DocumentType.class, item[0], otherwise);
      Relationship relationship = Line.constant(Relationship.class, item[2], otherwise);
      Contact contact = new Contact(type, document(item[1]), relationship);
      if (contacts.put(type + " " + contact.documentNumber(), contact) != null) {
        throw Line.refused(otherwise);
      }
    }
    return contacts.isEmpty() ? Set.of() : Set.copyOf(contacts.values());
  }

  private static String document(String number) {
    try {
      return DocumentNumber.of(number);
    } catch (ZiyaraException e) {
      throw Line.refused(RejectCode.CONTACTS_INVALID);
    }
  }

  private static Map<RegisterKey, Scope> keptApart(Line line, RegisterKey key) {
    RejectCode otherwise = RejectCode.KEPT_APART_INVALID;
    Map<RegisterKey, Scope> others = new LinkedHashMap<>();
    for (String[] item : line.items(Columns.KEPT_APART, WORDS, otherwise)) {
      RegisterKey other = line.key(item[0], item[1]);
      if (other.equals(key)
          || others.put(other, Line.constant(Scope.class, item[2], otherwise)) != null) {
        throw Line.refused(otherwise);
      }
    }
    return others.isEmpty() ? Map.of() : Collections.unmodifiableMap(others);
  }

  /** Of several things that are wrong, the first in the order of the columns. */
  private static Reject reject(int number, InputRefusedException refused) {
    Map<String, ZiyaraException> problems = refused.problems();
    String column = Columns.ALL.stream().filter(problems::containsKey).findFirst().orElseThrow();
    return new Reject(number, column, RejectCode.valueOf(problems.get(column).code()));
  }
}
