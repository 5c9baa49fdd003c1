package org.ziyara.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.ziyara.demo.Census.Headcount;
import org.ziyara.demo.Rows.Account;
import org.ziyara.demo.Rows.Inmate;

/**
 * Everything that is loaded, as rows, table by table in the order in which foreign keys allow them.
 * Made of its arguments alone: the same scale, seed and day give the same rows.
 */
record Demonstration(Cast cast, List<List<? extends Record>> tables) {

  static Demonstration generate(Scale scale, long seed, LocalDate today, String passwordHash) {
    ReferenceData reference = ReferenceData.load();
    Names names = Names.load();
    List<Headcount> census = Census.take(reference, scale, seed);
    Schedule schedule = Schedule.of(census, today);
    Officers officers = new Officers(schedule.templates(), today);
    Administration administration = new Administration(reference, today);
    Staff staff = Staff.of(reference, names, today, seed, passwordHash);
    Cast cast = Cast.load(reference);
    List<Inmate> inmates = Inmates.of(census, cast, names, today, seed);

    FamilyBook book = new FamilyBook(staff.accounts().size() + 1L, passwordHash);
    Homes homes = new Homes(reference);
    cast.enter(book, inmates, homes, today);
    int linksOfCast = book.links().size();
    new Families(names, staff, homes, today, seed, book)
        .invent(scale.visitors() - cast.families().size(), others(inmates, cast));

    return new Demonstration(
        cast,
        List.of(
            reference.regions().stream().map(RollOut::row).toList(),
            reference.cities(),
            reference.sites().stream().map(site -> RollOut.row(site, today)).toList(),
            schedule.rooms(),
            schedule.templates(),
            officers.rosters(),
            officers.duties(),
            Officers.teams(reference),
            administration.closures(),
            administration.policies(),
            together(staff.accounts(), book.accounts()),
            book.visitors(),
            book.companions(),
            inmates,
            book.contacts(),
            book.links(),
            Permits.of(book.links(), inmates, today),
            Waiting.of(book.links().subList(linksOfCast, book.links().size()), today, seed)));
  }

  /** The rows of one table. */
  <R extends Record> List<R> rows(Class<R> table) {
    return tables.stream()
        .filter(rows -> table.isInstance(rows.get(0)))
        .flatMap(List::stream)
        .map(table::cast)
        .toList();
  }

  int size() {
    return tables.stream().mapToInt(List::size).sum();
  }

  /** A fingerprint of all rows. */
  String digest() {
    MessageDigest digest = sha256();
    for (List<? extends Record> rows : tables) {
      rows.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The cast's relatives stay its own. */
  private static List<Inmate> others(List<Inmate> inmates, Cast cast) {
    return inmates.subList(cast.size(), inmates.size());
  }

  private static List<Account> together(List<Account> staff, List<Account> families) {
    List<Account> all = new ArrayList<>(staff);
    all.addAll(families);
    return all;
  }
}
