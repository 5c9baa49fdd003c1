package org.ziyara.demo;

import java.time.LocalDate;
import java.time.Period;
import org.ziyara.demo.Names.Name;
import org.ziyara.demo.Names.Person;
import org.ziyara.demo.Rows.Inmate;

/**
 * Somebody of an inmate's family, of a plausible age and, by blood in the father's line, name.
 *
 * @param relationship what this person is to the inmate
 */
record Kin(Person person, boolean woman, int age, String relationship) {

  private static final int OLDEST = 86;
  private static final int PARENTS_UP_TO = 50;
  private static final int SPOUSES_FROM = 22;
  private static final int GROWN_CHILDREN_FROM = 40;

  static Kin of(Inmate inmate, LocalDate today, Names names, Dice dice) {
    int age = Period.between(inmate.dateOfBirth(), today).getYears();
    String relationship = relationship(age, dice);
    boolean woman = relationship.equals("SPOUSE") ? inmate.sex().equals("M") : dice.chance(0.6);
    Name family =
        sharesName(relationship, woman, inmate)
            ? new Name(inmate.familyName(), inmate.familyNameAr())
            : dice.oneOf(names.family());
    int kinAge = Math.max(18, Math.min(OLDEST, age(relationship, age, dice)));
    return new Kin(names.invent(dice, woman, family), woman, kinAge, relationship);
  }

  private static String relationship(int age, Dice dice) {
    int draw = dice.upTo(100);
    if (draw < 36 && age <= PARENTS_UP_TO) {
      return "PARENT";
    }
    if (draw < 58 && age >= SPOUSES_FROM) {
      return "SPOUSE";
    }
    if (draw < 68 && age >= GROWN_CHILDREN_FROM) {
      return "CHILD";
    }
    if (draw < 90) {
      return "SIBLING";
    }
    if (draw < 95) {
      return "UNCLE_AUNT";
    }
    return draw < 98 ? "IN_LAW" : "OTHER";
  }

  private static int age(String relationship, int age, Dice dice) {
    return switch (relationship) {
      case "PARENT" -> age + dice.between(20, 36);
      case "CHILD" -> dice.between(18, Math.max(18, age - 20));
      case "UNCLE_AUNT" -> age + dice.between(5, 30);
      default -> age + dice.between(-8, 8);
    };
  }

  private static boolean sharesName(String relationship, boolean woman, Inmate inmate) {
    return switch (relationship) {
      case "SIBLING" -> true;
      case "PARENT" -> !woman;
      case "CHILD" -> inmate.sex().equals("M");
      default -> false;
    };
  }
}
