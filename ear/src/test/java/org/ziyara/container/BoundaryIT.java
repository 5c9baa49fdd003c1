package org.ziyara.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ziyara.booking.BookingService;
import org.ziyara.gate.GateService;
import org.ziyara.messaging.OutboxService;
import org.ziyara.reporting.OverviewService;
import org.ziyara.visitor.CompanionService;
import org.ziyara.visitor.LinkService;

/**
 * The services guard themselves: whoever slips past the guarded paths is stopped by the boundary.
 */
@ExtendWith(ArquillianExtension.class)
class BoundaryIT {

  private static final List<Class<?>> GUARDED =
      List.of(
          BookingService.class,
          CompanionService.class,
          GateService.class,
          LinkService.class,
          OutboxService.class,
          OverviewService.class);

  @Deployment
  static EnterpriseArchive shipped() {
    return Shipped.with(BoundaryIT.class);
  }

  @Test
  void noServiceAnswersAStranger() {
    for (Class<?> service : GUARDED) {
      Object boundary = CDI.current().select(service).get();
      Arrays.stream(service.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .filter(method -> !method.isAnnotationPresent(PermitAll.class))
          .forEach(
              method ->
                  assertThatThrownBy(() -> call(boundary, method))
                      .as("%s", method)
                      .isInstanceOf(EJBAccessException.class));
    }
  }

  /** With no argument that means anything: access is refused before arguments are looked at. */
  private static void call(Object boundary, Method method) throws Throwable {
    Object[] nothing =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null)
            .toArray();
    try {
      method.invoke(boundary, nothing);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
