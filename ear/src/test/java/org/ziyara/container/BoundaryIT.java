package org.ziyara.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The services guard themselves: whoever slips past the guarded paths is stopped by the boundary.
 */
@ExtendWith(ArquillianExtension.class)
class BoundaryIT {

  /** Open on purpose: a new open door has to be written down here. */
  private static final List<String> OPEN =
      List.of(
          // what families read before they have an account
          "InstitutionService",
          "PolicyService",
          // how one gets an account and gets in
          "RegistrationService",
          "SignInService",
          "KeyRecognitionService",
          // whoever has the link of an offer answers it
          "OfferService",
          // whoever has the link of a message answers whether another time suits
          "RelocationAnswerService",
          // readable in a demonstration only
          "OutboxService",
          // called by the threads of the batch, which are nobody
          "NightRunService",
          "StepService",
          "DailyStatisticsService",
          "RollOutService",
          "SeatNightService",
          "TeamNightService",
          "PastVisitsService",
          "RelocationNightService",
          "RetentionService",
          "RegistrySyncService");

  @Deployment
  static EnterpriseArchive shipped() {
    return Shipped.with(BoundaryIT.class);
  }

  @Test
  void strangersFindOnlyTheDoorsThatAreMeantToBeOpen() {
    assertThat(services().flatMap(this::methods).filter(this::isOpen))
        .extracting(method -> method.getDeclaringClass().getSimpleName())
        .as("services that answer strangers")
        .containsOnly(OPEN.toArray(String[]::new));
  }

  @Test
  void everyOtherServiceRefusesStrangers() {
    assertThat(services().flatMap(this::methods).filter(method -> !isOpen(method)))
        .isNotEmpty()
        .allSatisfy(method -> assertThat(outcome(method)).isInstanceOf(EJBAccessException.class));
  }

  private static Stream<Class<?>> services() {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Stateless.class))
        // the boundary is …Service; JobGateway serves the night's own threads, which are nobody
        .filter(type -> type.getName().matches("org\\.ziyara\\..+Service"));
  }

  private Stream<Method> methods(Class<?> service) {
    return Arrays.stream(service.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
  }

  private boolean isOpen(Method method) {
    return method.isAnnotationPresent(PermitAll.class)
        || (method.getDeclaringClass().isAnnotationPresent(PermitAll.class)
            && !method.isAnnotationPresent(RolesAllowed.class));
  }

  /** With no argument that means anything: access is refused before arguments are looked at. */
  private Throwable outcome(Method method) {
    Object boundary = CDI.current().select(method.getDeclaringClass()).get();
    Object[] nothing =
        Arrays.stream(method.getParameterTypes())
            .map(type -> Array.get(Array.newInstance(type, 1), 0)) // 0, false or null
            .toArray();
    try {
      method.invoke(boundary, nothing);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
