package org.ziyara.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.ziyara.account.Role;
import org.ziyara.account.SignInService;
import org.ziyara.visitor.RegistrationService;

/**
 * Lets accounts in: by password, or at the end of registering by the code that proved the phone.
 * The principal's name is the account's id: no personal data in logs.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  @Inject private SignInService signIn;
  @Inject private RegistrationService registration;
  @Inject private HttpServletRequest request;

  /** A code and the token under which it was asked for. */
  public record CodeCredential(String token, String code) implements Credential {}

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof CodeCredential typed) {
      return valid(registration.verify(typed.token(), typed.code()), Role.FAMILY);
    }
    if (credential instanceof UsernamePasswordCredential typed) {
      return signIn
          .signIn(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr())
          .map(person -> valid(person.accountId(), person.role()))
          .orElse(CredentialValidationResult.INVALID_RESULT);
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private static CredentialValidationResult valid(long accountId, Role role) {
    return new CredentialValidationResult(Long.toString(accountId), Set.of(role.name()));
  }
}
