package org.ziyara.web.common;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link NotFoundHandler} in front of the handler of Faces. */
public class NotFoundHandlerFactory extends ExceptionHandlerFactory {

  public NotFoundHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new NotFoundHandler(getWrapped().getExceptionHandler());
  }
}
