package org.ziyara.web.common;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;
import org.primefaces.csp.CspException;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * What a page did not catch itself. Whatever asked for what does not exist, or is not the caller's,
 * gets the one 404 page; any other refusal is said on the page that was sent.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext failure = events.next().getContext();
      if (isHandled(failure)) {
        events.remove();
      } else if (Faces.isAjaxRequest()) {
        // Faces would say 200 and name the exception. The script looks at the status instead.
        events.remove();
        throw new FacesException(failure.getException());
      }
    }
    getWrapped().handle();
  }

  private static boolean isHandled(ExceptionQueuedEventContext failure) {
    Throwable thrown = failure.getException();
    if (Exceptions.is(thrown, NotFoundException.class)) {
      answer(HttpServletResponse.SC_NOT_FOUND);
      return true;
    }
    if (Exceptions.is(thrown, CspException.class)) {
      // PrimeFaces misses its nonce: not what a page of ours sends.
      answer(HttpServletResponse.SC_BAD_REQUEST);
      return true;
    }
    boolean sayable =
        Exceptions.is(thrown, ZiyaraException.class)
            && failure.getPhaseId() != PhaseId.RENDER_RESPONSE;
    if (sayable) {
      Beans.getReference(Problems.class).report(Exceptions.extract(thrown, ZiyaraException.class));
    }
    return sayable;
  }

  private static void answer(int status) {
    if (!Faces.getContext().getResponseComplete()) {
      Faces.responseSendError(status, null);
    }
  }
}
