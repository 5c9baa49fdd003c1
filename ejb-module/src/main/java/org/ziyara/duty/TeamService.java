package org.ziyara.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.institution.Code;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/** The mobile teams of the regional directorates; the night sends them. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class TeamService {

  private static final String TEAM = "MOBILE_TEAM";

  @Inject private TeamRepository repository;
  @Inject private TeamQueries queries;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public void create(String region, String code, TeamDetails details) {
    mustExist(region);
    Input input = new Input();
    String checkedCode = input.read("code", () -> newCode(region, code));
    TeamDetails checked = details.checked(input);
    input.check();
    MobileTeam team = new MobileTeam(region, checkedCode, checked);
    repository.add(team);
    audit.record("TEAM_CREATED", TEAM, team.id(), null, region + " " + checkedCode);
  }

  /** Describes a team anew; days on which it no longer works are taken back by the next night. */
  public void change(String region, String code, int seenVersion, TeamDetails details) {
    mustExist(region);
    MobileTeam team = repository.lock(region, ascii(code));
    SeenVersion.check(seenVersion, team.version());
    Input input = new Input();
    TeamDetails checked = details.checked(input);
    input.check();
    team.describe(checked);
    repository.flush();
    audit.record("TEAM_CHANGED", TEAM, team.id(), null, region + " " + code);
  }

  public TeamView get(String region, String code) {
    mustExist(region);
    return queries.team(region, ascii(code)).orElseThrow(NotFoundException::new);
  }

  /**
   * The teams of a region by code.
   *
   * @param after where the last page ended; null for the first
   */
  public List<TeamView> list(String region, String after, int limit) {
    mustExist(region);
    return queries.after(region, after == null ? "" : ascii(after), limit);
  }

  /** Where the teams of a region are sent from today on, day by day. */
  public List<TeamPlace> places(String region) {
    mustExist(region);
    return queries.places(region, LocalDate.now(clock));
  }

  private String newCode(String region, String typed) {
    String code = Code.of(typed, Code.ROOM_LENGTH);
    if (queries.team(region, code).isPresent()) {
      throw new ZiyaraException("CODE_TAKEN");
    }
    return code;
  }

  private void mustExist(String region) {
    Optional.ofNullable(region)
        .filter(Ascii::is)
        .filter(queries::regionExists)
        .orElseThrow(NotFoundException::new);
  }

  private static String ascii(String code) {
    if (!Ascii.is(code)) {
      throw new NotFoundException();
    }
    return code;
  }
}
