package org.ziyara.demo;

import java.util.List;

/** Invented people: any given name with any family name, each in Arabic and in Latin script. */
record Names(List<Name> male, List<Name> female, List<Name> family) {

  record Name(String latin, String ar) {}

  record Person(Name given, Name family) {

    /** The whole name as its bearer writes it in that language. */
    String in(String language) {
      return language.equals("ar")
          ? given.ar() + " " + family.ar()
          : given.latin() + " " + family.latin();
    }
  }

  static Names load() {
    return new Names(
        read("given-names-male.csv"), read("given-names-female.csv"), read("family-names.csv"));
  }

  private static List<Name> read(String file) {
    return Csv.read(file, row -> new Name(row.get("latin"), row.get("ar")));
  }

  Person invent(Dice dice, boolean woman) {
    return invent(dice, woman, dice.oneOf(family));
  }

  Person invent(Dice dice, boolean woman, Name familyName) {
    return new Person(dice.oneOf(woman ? female : male), familyName);
  }
}
