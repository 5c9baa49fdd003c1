package org.ziyara.web.security;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.ziyara.apikey.ApiCaller;
import org.ziyara.apikey.KeyRecognitionService;
import org.ziyara.shared.Outage;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.api.protocol.CallerAttribute;

/**
 * Tells the container in whose name a program calls, for one call: no session is opened, and none
 * is looked at. Without a key the call goes on as nobody's, and the API itself says what is wrong.
 */
@ApplicationScoped
class ApiSignIn {

  private static final String BEARER = "Bearer ";

  @Inject private KeyRecognitionService keys;

  AuthenticationStatus validate(HttpServletRequest request, HttpMessageContext context) {
    try {
      Optional<ApiCaller> caller =
          secret(request).flatMap(key -> keys.recognise(key, ClientAddress.of(request)));
      if (caller.isPresent()) {
        CallerAttribute.set(request, caller.get());
        return context.notifyContainerAboutLogin(proved(caller.get()));
      }
    } catch (ZiyaraException refusal) {
      CallerAttribute.set(request, refusal);
    } catch (EJBException failure) {
      if (!Outage.caused(failure)) {
        throw failure;
      }
      CallerAttribute.set(request, new ZiyaraException("OUTAGE"));
    }
    return context.doNothing();
  }

  private static CredentialValidationResult proved(ApiCaller caller) {
    return new CredentialValidationResult(
        Long.toString(caller.accountId()), Set.of(caller.role().name()));
  }

  private static Optional<String> secret(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip());
  }
}
