package org.ziyara.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.order.InmateFile.LinkedVisitor;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** The files of the inmates of the caller's institution. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.DIRECTOR})
public class InmateFileService {

  @Inject private InmateQueries inmates;
  @Inject private PermitQueries permits;
  @Inject private RestrictionQueries restrictions;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The register number, as it is stored, of an inmate of the institution.
   *
   * @throws ZiyaraException REGISTER_NUMBER_INVALID or INMATE_UNKNOWN
   */
  public String locate(String typed) {
    String number = RegisterNumber.of(typed);
    find(caller.institutionId(), number);
    return number;
  }

  /**
   * The id of an inmate of the institution.
   *
   * @throws ZiyaraException REGISTER_NUMBER_INVALID or INMATE_UNKNOWN
   */
  public long idOf(String typed) {
    return find(caller.institutionId(), RegisterNumber.of(typed)).id();
  }

  private InmateFile.Inmate find(long institutionId, String number) {
    return inmates
        .inmate(institutionId, number)
        .orElseThrow(() -> new ZiyaraException("INMATE_UNKNOWN"));
  }

  /**
   * The file of an inmate; reading it is recorded.
   *
   * @throws NotFoundException when the institution has nobody with this number
   */
  public InmateFile file(String registerNumber) {
    Account reader = caller.account();
    long institutionId = caller.institutionId();
    InmateFile.Inmate inmate =
        inmates.inmate(institutionId, number(registerNumber)).orElseThrow(NotFoundException::new);
    List<PermitView> recorded = permits.of(inmate.id());
    List<LinkedVisitor> visitors =
        inmates.visitors(inmate.id()).stream().map(visitor -> visitor.with(recorded)).toList();
    audit.record("INMATE_FILE_READ", "INMATE", inmate.id(), institutionId, null);
    return new InmateFile(
        inmate,
        visitors,
        restrictions.ofInmate(inmate.id(), institutionId),
        reader.role() == Role.DIRECTOR ? inmates.keptApartFrom(inmate.id()) : List.of(),
        inmates.ahead(inmate.id(), LocalDate.now(clock)));
  }

  private static String number(String registerNumber) {
    try {
      return RegisterNumber.of(registerNumber);
    } catch (ZiyaraException noNumber) {
      throw new NotFoundException();
    }
  }
}
