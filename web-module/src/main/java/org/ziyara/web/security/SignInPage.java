package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ziyara.account.SignInService;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.PhoneNumber;
import org.ziyara.web.common.Problems;

/** Signing in: one page for families, by phone number, and for staff, by name. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignInService service;
  @Inject private Gatekeeper gatekeeper;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  private String username;
  private String password;

  public void signIn() {
    try {
      service
          .signIn(accountName(username), password, ClientAddress.of(request))
          .ifPresentOrElse(
              person -> gatekeeper.admit(person, "/family/visits"),
              () -> problems.report(new ZiyaraException("SIGN_IN_WRONG")));
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  /** A phone number however it is written, or the name of a staff member. */
  private static String accountName(String typed) {
    try {
      return PhoneNumber.of(typed);
    } catch (ZiyaraException notANumber) {
      return typed.strip();
    }
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
