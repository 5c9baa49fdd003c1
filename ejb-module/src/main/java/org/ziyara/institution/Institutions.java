package org.ziyara.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ziyara.account.Caller;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.NotFoundException;

/** Finds institutions by their codes, for the components whose services are told a code. */
@ApplicationScoped
public class Institutions {

  @Inject private InstitutionQueries queries;
  @Inject private Caller caller;

  /**
   * The id of the institution.
   *
   * @throws NotFoundException when there is none
   */
  public long id(String code) {
    if (code == null || !Ascii.is(code)) {
      throw new NotFoundException();
    }
    return queries.id(code).orElseThrow(NotFoundException::new);
  }

  /** The ids of all institutions, by code. */
  public Map<String, Long> ids() {
    return queries.ids();
  }

  /**
   * The id of an institution in which the caller may act: the central administration anywhere,
   * others in their own.
   *
   * @param code null for the caller's own
   * @throws NotFoundException for another's institution, as for one that does not exist
   */
  public long ofCaller(String code) {
    if (code == null) {
      return caller.institutionId();
    }
    long id = id(code);
    caller.mustActIn(id);
    return id;
  }
}
