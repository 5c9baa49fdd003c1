package org.ziyara.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ziyara.demo.ReferenceData.Site;
import org.ziyara.demo.Rows.Account;

/** The accounts of the central administration and of each institution's director, desk and gate. */
final class Staff {

  private static final List<String> ROLES = List.of("DIRECTOR", "DESK", "GATE");

  private final List<Account> accounts = new ArrayList<>();
  private final Map<Long, String> deskOfficers = new HashMap<>();

  private Staff() {}

  static Staff of(
      ReferenceData reference, Names names, LocalDate today, long seed, String passwordHash) {
    Staff staff = new Staff();
    Dice dice = new Dice(seed, "staff");
    staff.add("central", "CENTRAL", null, names, dice, today, passwordHash);
    for (Site site : reference.sites()) {
      for (String role : ROLES) {
        String username = (role + "." + site.code()).toLowerCase(Locale.ROOT);
        staff.add(username, role, site.id(), names, dice, today, passwordHash);
      }
    }
    return staff;
  }

  List<Account> accounts() {
    return accounts;
  }

  /** The name of the officer who decides link requests there. */
  String deskOfficer(long institutionId) {
    return deskOfficers.get(institutionId);
  }

  private void add(
      String username,
      String role,
      Long institutionId,
      Names names,
      Dice dice,
      LocalDate today,
      String passwordHash) {
    String name = names.invent(dice, dice.chance(0.4)).in("ar");
    accounts.add(
        new Account(
            accounts.size() + 1L,
            username,
            passwordHash,
            role,
            institutionId,
            name,
            "ar",
            RollOut.beginning(today).atTime(9, 0)));
    if (role.equals("DESK")) {
      deskOfficers.put(institutionId, name);
    }
  }
}
