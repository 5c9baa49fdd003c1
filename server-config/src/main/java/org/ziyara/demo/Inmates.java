package org.ziyara.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ziyara.demo.Census.Headcount;
import org.ziyara.demo.Names.Person;
import org.ziyara.demo.ReferenceData.Kind;
import org.ziyara.demo.ReferenceData.Site;
import org.ziyara.demo.Rows.Inmate;

/** The people held, institution by institution, as the census counts them. */
final class Inmates {

  /** Register numbers below it belong to the {@link Cast}. */
  private static final int FIRST_REGISTER_NUMBER = 30_001;

  private static final double CIVIL_CONSTRAINT = 0.005;

  private final Names names;
  private final LocalDate today;
  private final long seed;
  private final List<Inmate> rows = new ArrayList<>();

  private Inmates(Names names, LocalDate today, long seed) {
    this.names = names;
    this.today = today;
    this.seed = seed;
  }

  /** The cast first, then everybody else. */
  static List<Inmate> of(
      List<Headcount> census, Cast cast, Names names, LocalDate today, long seed) {
    Inmates inmates = new Inmates(names, today, seed);
    inmates.rows.addAll(cast.inmates(today));
    for (Headcount head : census) {
      inmates.fill(head, head.site().equals(cast.site()) ? cast.size() : 0);
    }
    return inmates.rows;
  }

  private record Draft(boolean woman, boolean minor, boolean remand) {}

  private void fill(Headcount head, int alreadyThere) {
    Dice dice = new Dice(seed, head.site().code());
    int register = FIRST_REGISTER_NUMBER;
    for (Draft draft : drafts(head, alreadyThere, dice)) {
      register += dice.between(1, 9);
      rows.add(inmate(head.site(), draft, String.valueOf(register), dice));
    }
  }

  /** Those already there are convicted men; the rest keeps the proportions. */
  private static List<Draft> drafts(Headcount head, int alreadyThere, Dice dice) {
    int others = head.people() - alreadyThere;
    List<Boolean> remand = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      remand.add(i < head.remand());
    }
    dice.shuffle(remand);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      boolean woman = i < head.women();
      boolean minor = !woman && i < head.women() + head.minors();
      drafts.add(new Draft(woman, minor, remand.get(i)));
    }
    dice.shuffle(drafts);
    return drafts;
  }

  private Inmate inmate(Site site, Draft draft, String register, Dice dice) {
    Person person = names.invent(dice, draft.woman());
    return new Inmate(
        rows.size() + 1L,
        site.id(),
        register,
        person.family().ar(),
        person.given().ar(),
        person.family().latin(),
        person.given().latin(),
        dice.birthAt(age(site, draft, dice), today),
        draft.woman() ? "F" : "M",
        legalStatus(draft, dice),
        securityClass(site, draft, dice));
  }

  /** Young rather than old: the lower of two draws. */
  private static int age(Site site, Draft draft, Dice dice) {
    if (draft.minor()) {
      return dice.between(14, 17);
    }
    if (site.kind() == Kind.REFORM_CENTRE) {
      return dice.between(18, 20);
    }
    return Math.min(dice.between(18, 72), dice.between(18, 72));
  }

  private static String legalStatus(Draft draft, Dice dice) {
    if (draft.remand()) {
      return "REMAND";
    }
    return !draft.minor() && dice.chance(CIVIL_CONSTRAINT) ? "CIVIL_CONSTRAINT" : "CONVICTED";
  }

  private static String securityClass(Site site, Draft draft, Dice dice) {
    double draw = dice.fraction();
    if (draft.minor() || site.kind() == Kind.AGRICULTURAL) {
      return "C";
    }
    double highest = site.kind() == Kind.CENTRAL ? 0.35 : 0.07;
    if (draw < highest) {
      return "A";
    }
    return draw < highest + 0.35 ? "B" : "C";
  }
}
