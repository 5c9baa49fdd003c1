package org.ziyara.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** Finds for whom an officer books: inmates of the officer's own institution and their families. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.DIRECTOR})
public class DeskFamilyService {

  /** The longest that may be searched for. */
  public static final int SEARCH_LENGTH = 120;

  /** As many as an officer looks through; more want a longer name. */
  public static final int MOST_FOUND = 20;

  private static final int LEAST_LETTERS = 2;

  @Inject private DeskFamilyQueries queries;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;

  /**
   * The inmates whose register number this is, or whose name contains it, at most {@link
   * #MOST_FOUND}; none when nobody fits.
   *
   * @throws ZiyaraException SEARCH_TOO_SHORT
   */
  public List<Detainee> find(String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.length() < LEAST_LETTERS) {
      throw new ZiyaraException("SEARCH_TOO_SHORT", Map.of("min", LEAST_LETTERS));
    }
    if (text.length() > SEARCH_LENGTH) {
      return List.of();
    }
    long institutionId = caller.institutionId();
    audit.record("INMATES_SEARCHED", "INMATE", null, institutionId, null);
    return queries.inmates(institutionId, number(text), text, MOST_FOUND);
  }

  private static String number(String text) {
    try {
      return RegisterNumber.of(text);
    } catch (ZiyaraException name) {
      return "";
    }
  }

  /**
   * @throws NotFoundException when the institution does not have the inmate
   */
  public Detainee inmate(long inmateId) {
    return queries.inmate(caller.institutionId(), inmateId).orElseThrow(NotFoundException::new);
  }

  /** Who may visit the inmate by an approved link; reading it is recorded. */
  public List<FamilyAtDesk> families(long inmateId) {
    long institutionId = caller.institutionId();
    audit.record("INMATE_FAMILIES_READ", "INMATE", inmateId, institutionId, null);
    return queries.ofInmate(institutionId, inmateId);
  }

  /**
   * The visitor of a link, the inmate and who may come along. Whether the link still counts is for
   * the rules to say.
   *
   * @throws NotFoundException when there is no such link at the caller's institution
   */
  public FamilyAtDesk family(long linkId) {
    FamilyAtDesk family =
        queries.ofLink(caller.institutionId(), linkId).orElseThrow(NotFoundException::new);
    return family.with(queries.companions(family.visitor().id()));
  }
}
