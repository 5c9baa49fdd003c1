package org.ziyara.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.ziyara.shared.Ids;

/** Officers of a regional directorate who go where they are sent; their code never changes. */
@Entity
public class MobileTeam {

  @Id private Long id;
  private String regionCode;
  private String code;
  private String nameAr;
  private String nameFr;
  private int officers;
  private String weekdays;

  @Version private int version;

  protected MobileTeam() {}

  MobileTeam(String regionCode, String code, TeamDetails details) {
    this.id = Ids.next();
    this.regionCode = regionCode;
    this.code = code;
    describe(details);
  }

  final void describe(TeamDetails details) {
    nameAr = details.nameAr();
    nameFr = details.nameFr();
    officers = details.officers();
    weekdays = details.weekdayDigits();
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }
}
