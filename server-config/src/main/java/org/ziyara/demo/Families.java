package org.ziyara.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.demo.FamilyBook.Document;
import org.ziyara.demo.FamilyBook.Target;
import org.ziyara.demo.FamilyBook.Verdict;
import org.ziyara.demo.Rows.Inmate;

/**
 * The people who visit: most with an approved link, some waiting for the desk, some rejected, some
 * who never entered their code. They are kin of a random inmate each.
 *
 * <p>Nobody real can be meant: their phone numbers are of a block that the Moroccan numbering plan
 * has not given to any operator, their documents bear a prefix that no prefecture uses.
 */
final class Families {

  private static final String PHONE = "+212740%06d";
  private static final String CARD = "ZY%06d";
  private static final String PASSPORT = "ZY%07d";
  private static final int NO_SUCH_REGISTER_NUMBER = 900_000;
  private static final int ADULT_COMPANION_FROM = 20;

  private final Names names;
  private final Staff staff;
  private final Homes homes;
  private final LocalDate today;
  private final Dice dice;
  private final FamilyBook book;
  private final Set<Long> withContact = new HashSet<>();
  private final Map<Long, List<Inmate>> byInstitution = new HashMap<>();
  private int documents;

  Families(Names names, Staff staff, Homes homes, LocalDate today, long seed, FamilyBook book) {
    this.names = names;
    this.staff = staff;
    this.homes = homes;
    this.today = today;
    this.dice = new Dice(seed, "families");
    this.book = book;
  }

  /** Invents {@code count} visitors of these inmates, and the registry's contact lists. */
  void invent(int count, List<Inmate> inmates) {
    for (Inmate inmate : inmates) {
      byInstitution.computeIfAbsent(inmate.institutionId(), id -> new ArrayList<>()).add(inmate);
    }
    for (int number = 0; number < count; number++) {
      visitor(number, dice.oneOf(inmates));
    }
    inmates.forEach(this::contactWithoutAccount);
  }

  private void visitor(int number, Inmate inmate) {
    String language = dice.chance(0.8) ? "ar" : "fr";
    Kin kin = Kin.of(inmate, today, names, dice);
    Document document = document();
    boolean verified = dice.chance(0.95);
    LocalDateTime requestedAt = moment(dice.between(1, 60));
    LocalDateTime createdAt = requestedAt.minusMinutes(dice.between(10, 40_000));
    long id =
        book.visitor(
            PHONE.formatted(number),
            language,
            kin.person().in(language),
            dice.birthAt(kin.age(), today),
            document,
            homes.invent(inmate.institutionId(), dice),
            createdAt,
            verified ? createdAt.plusMinutes(2) : null);
    if (verified) {
      companions(id, kin, language);
      request(id, inmate, kin.relationship(), language, document, requestedAt);
      if (dice.chance(0.15)) {
        second(id, inmate, language, document, requestedAt.plusMinutes(7));
      }
    }
  }

  private void companions(long visitorId, Kin kin, String language) {
    if (dice.chance(0.3)) {
      String name = names.invent(dice, dice.chance(0.5)).in(language);
      book.companion(visitorId, name, dice.birthAt(dice.between(ADULT_COMPANION_FROM, 75), today));
    }
    if (dice.chance(0.35)) {
      String name = names.invent(dice, dice.chance(0.5), kin.person().family()).in(language);
      book.companion(visitorId, name, dice.birthAt(dice.between(1, 10), today));
    }
  }

  /** A link to somebody else in the same institution. */
  private void second(
      long visitorId, Inmate first, String language, Document document, LocalDateTime at) {
    Inmate other = dice.oneOf(byInstitution.get(first.institutionId()));
    if (!other.equals(first)) {
      request(visitorId, other, dice.chance(0.5) ? "IN_LAW" : "OTHER", language, document, at);
    }
  }

  private void request(
      long visitorId,
      Inmate inmate,
      String relationship,
      String language,
      Document document,
      LocalDateTime at) {
    Target target = Target.of(inmate, language);
    int draw = dice.upTo(100);
    if (draw < 60) {
      contact(inmate, document, relationship);
      book.link(visitorId, target, relationship, at, new Verdict("APPROVED", at, "registry", null));
    } else if (draw < 88) {
      book.link(visitorId, target, relationship, at, decided("APPROVED", inmate, at, null));
    } else if (draw < 92) {
      String reason =
          language.equals("ar")
              ? "الوثيقة لا تثبت صلة القرابة"
              : "Le document ne prouve pas le lien de parenté";
      book.link(visitorId, target, relationship, at, decided("REJECTED", inmate, at, reason));
    } else {
      boolean mistyped = draw >= 98;
      LocalDateTime recently = moment(dice.between(1, 12));
      LocalDateTime asked = recently.isAfter(at) ? recently : at;
      book.link(visitorId, mistyped ? nobody(target) : target, relationship, asked, Verdict.NONE);
    }
  }

  /** The desk decides within the same day. */
  private Verdict decided(String state, Inmate inmate, LocalDateTime at, String reason) {
    LocalDateTime later = at.plusMinutes(dice.between(5, 400));
    return new Verdict(state, later, staff.deskOfficer(inmate.institutionId()), reason);
  }

  private Target nobody(Target meant) {
    String number = String.valueOf(NO_SUCH_REGISTER_NUMBER + dice.upTo(99_999));
    return new Target(meant.institutionId(), number, meant.familyName(), null);
  }

  private void contact(Inmate inmate, Document document, String relationship) {
    book.contact(inmate.id(), document, relationship);
    withContact.add(inmate.id());
  }

  /** The registry knows kin of most inmates who have no account yet. */
  private void contactWithoutAccount(Inmate inmate) {
    if (!withContact.contains(inmate.id()) && dice.chance(0.6)) {
      contact(inmate, document(), Kin.of(inmate, today, names, dice).relationship());
    }
  }

  private Document document() {
    int number = documents++;
    int draw = dice.upTo(100);
    if (draw < 96) {
      return new Document("CIN", CARD.formatted(number));
    }
    return draw < 99
        ? new Document("PASSPORT", PASSPORT.formatted(number))
        : new Document("RESIDENCE_CARD", CARD.formatted(number));
  }

  /** A moment of office hours, so many days ago. */
  private LocalDateTime moment(int daysAgo) {
    return today.minusDays(daysAgo).atTime(dice.between(8, 15), dice.upTo(60), dice.upTo(60));
  }
}
