package org.ziyara.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.ziyara.account.SignInService;

/** Lets accounts in. The principal's name is the account's id: no personal data in logs. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  @Inject private SignInService service;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return service
        .signIn(typed.getCaller(), typed.getPasswordAsString())
        .map(
            in ->
                new CredentialValidationResult(
                    Long.toString(in.accountId()), Set.of(in.role().name())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
