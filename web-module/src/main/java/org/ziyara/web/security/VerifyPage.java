package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.account.SignInService.SignedIn;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Setting;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.RegistrationService;
import org.ziyara.web.common.Problems;

/** Asks for the code sent by SMS; the right one signs its owner in. */
@Named
@RequestScoped
public class VerifyPage {

  @Inject private RegistrationService registration;
  @Inject private Gatekeeper gatekeeper;
  @Inject private Problems problems;
  @Inject private HttpServletRequest request;
  @Inject @Param private String token;

  private String code;

  /** Without a token there is nothing to verify. */
  public void load() {
    if (token == null) {
      throw new NotFoundException();
    }
  }

  public void verify() {
    try {
      long accountId = registration.verify(token, code.strip());
      gatekeeper.admit(new SignedIn(accountId, Role.FAMILY), "/family/links?notice=verified");
    } catch (NotFoundException gone) {
      goOn();
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  public void resend() {
    try {
      registration.resend(token, ClientAddress.of(request));
      Faces.redirect("/verify?token=" + token + "&notice=codeSent");
    } catch (NotFoundException gone) {
      goOn();
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  /** The code has done its work, by a first click or in another tab, or it is too old. */
  private void goOn() {
    if (request.isUserInRole(Roles.FAMILY)) {
      Faces.redirect("/family/links");
    } else {
      problems.report(new ZiyaraException("CODE_GONE"));
    }
  }

  /** Whether the codes can be read at a page of the demonstration. */
  public boolean isDemonstration() {
    return Setting.DEMO.isTrue();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
