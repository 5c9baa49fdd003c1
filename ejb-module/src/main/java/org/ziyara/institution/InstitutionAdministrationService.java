package org.ziyara.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/** Opens institutions, describes them and rolls the platform out to them. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class InstitutionAdministrationService {

  private static final String INSTITUTION = "INSTITUTION";

  @Inject private InstitutionRepository institutions;
  @Inject private AuditTrail audit;

  /**
   * A planned institution, where nobody books yet.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public void create(String code, InstitutionDetails details) {
    Input input = new Input();
    String checkedCode = input.read("code", () -> newCode(code));
    InstitutionDetails checked = checked(details, input);
    input.check();
    Institution institution = new Institution(checkedCode, checked);
    institutions.add(institution);
    audit.record("INSTITUTION_CREATED", INSTITUTION, institution.id(), institution.id(), null);
  }

  private String newCode(String typed) {
    String code = Code.of(typed, Code.INSTITUTION_LENGTH);
    if (institutions.exists(code)) {
      throw new ZiyaraException("CODE_TAKEN");
    }
    return code;
  }

  /** Describes the institution anew. */
  public void change(String code, int seenVersion, InstitutionDetails details) {
    Institution institution = lock(code, seenVersion);
    Input input = new Input();
    InstitutionDetails checked = checked(details, input);
    input.check();
    institution.describe(checked);
    institutions.flush();
    audit.record("INSTITUTION_CHANGED", INSTITUTION, institution.id(), institution.id(), null);
  }

  /**
   * How far the institution has come, and from when families can book.
   *
   * @throws ZiyaraException LIVE_DATE_REQUIRED
   */
  public void rollOut(String code, int seenVersion, RolloutState state, LocalDate liveFrom) {
    Institution institution = lock(code, seenVersion);
    institution.rollOut(state, liveFrom);
    institutions.flush();
    audit.order(
        "INSTITUTION_ROLLED_OUT",
        INSTITUTION,
        institution.id(),
        institution.id(),
        state + " " + liveFrom);
  }

  private InstitutionDetails checked(InstitutionDetails details, Input input) {
    input.read("region", () -> region(details.region()));
    return details.checked(input);
  }

  private String region(String code) {
    if (!Ascii.is(code) || !institutions.regionExists(code)) {
      throw new ZiyaraException("REGION_UNKNOWN");
    }
    return code;
  }

  private Institution lock(String code, int seenVersion) {
    if (!Ascii.is(code)) {
      throw new NotFoundException();
    }
    Institution institution = institutions.lock(code).orElseThrow(NotFoundException::new);
    SeenVersion.check(seenVersion, institution.version());
    return institution;
  }
}
