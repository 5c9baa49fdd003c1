package org.ziyara.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.ziyara.account.SignInService.SignedIn;

/**
 * Lets in whom the sign-in page or the code has proved: they ask the services first, so that a
 * refusal can say why. The principal's name is the account's id: no personal data in logs.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  /** A person who is known to be who they say; made in this package alone. */
  record Proven(SignedIn person) implements Credential {}

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof Proven proven)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    SignedIn person = proven.person();
    return new CredentialValidationResult(
        Long.toString(person.accountId()), Set.of(person.role().name()));
  }
}
