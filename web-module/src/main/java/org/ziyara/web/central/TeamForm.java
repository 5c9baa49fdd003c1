package org.ziyara.web.central;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.ziyara.duty.TeamDetails;
import org.ziyara.duty.TeamView;

/** A mobile team as it is typed. */
public class TeamForm implements Serializable {

  private final int version;
  private final boolean fresh;
  private String code;
  private String nameAr;
  private String nameFr;
  private Integer officers;
  private Set<DayOfWeek> weekdays;

  /** Of a team that there is not yet; as others do, it works from Monday to Friday. */
  TeamForm() {
    version = 0;
    fresh = true;
    weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  TeamForm(TeamView team) {
    version = team.version();
    fresh = false;
    code = team.code();
    nameAr = team.details().nameAr();
    nameFr = team.details().nameFr();
    officers = team.details().officers();
    weekdays = team.details().weekdays();
  }

  /** What has been typed; a number that is missing is refused as one that is too small. */
  TeamDetails details() {
    return new TeamDetails(nameAr, nameFr, officers == null ? 0 : officers, weekdays);
  }

  void workOn(Set<DayOfWeek> days) {
    weekdays = days;
  }

  public boolean worksOn(DayOfWeek day) {
    return weekdays.contains(day);
  }

  int version() {
    return version;
  }

  public boolean isFresh() {
    return fresh;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNameAr() {
    return nameAr;
  }

  public void setNameAr(String nameAr) {
    this.nameAr = nameAr;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public Integer getOfficers() {
    return officers;
  }

  public void setOfficers(Integer officers) {
    this.officers = officers;
  }
}
