package org.ziyara.web.common;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;
import org.ziyara.shared.NotFoundException;

/** Whatever page asked for what does not exist, or is not the caller's: the one 404 page. */
class NotFoundHandler extends ExceptionHandlerWrapper {

  NotFoundHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      if (Exceptions.is(thrown, NotFoundException.class)) {
        events.remove();
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      } else if (Faces.isAjaxRequest()) {
        // Faces would say 200 and name the exception. The script looks at the status instead.
        events.remove();
        throw new FacesException(thrown);
      }
    }
    getWrapped().handle();
  }
}
