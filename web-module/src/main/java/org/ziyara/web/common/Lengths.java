package org.ziyara.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.ziyara.account.Accounts;
import org.ziyara.account.EmailAddress;
import org.ziyara.account.Password;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.visitor.DocumentNumber;
import org.ziyara.visitor.LinkDeskService;
import org.ziyara.visitor.PersonName;

/** The longest that may be typed into a field, as the services behind the pages take it. */
@Named
@ApplicationScoped
public class Lengths {

  /** What people put between digits and letters: spaces, hyphens, brackets. */
  private static final int SEPARATORS = 10;

  private static final int E164 = 16;

  public int getName() {
    return PersonName.MAX_LENGTH;
  }

  public int getDocument() {
    return DocumentNumber.MAX_LENGTH + SEPARATORS;
  }

  public int getRegisterNumber() {
    return RegisterNumber.MAX_LENGTH;
  }

  public int getPhone() {
    return E164 + SEPARATORS;
  }

  public int getEmail() {
    return EmailAddress.MAX_LENGTH;
  }

  /** A phone number, or the name of a staff member. */
  public int getUsername() {
    return Accounts.USERNAME_LENGTH;
  }

  public int getPassword() {
    return Password.LONGEST;
  }

  public int getReason() {
    return LinkDeskService.REASON_LENGTH;
  }
}
