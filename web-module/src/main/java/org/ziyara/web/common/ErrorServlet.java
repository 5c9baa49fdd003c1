package org.ziyara.web.common;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.util.Exceptions;
import org.ziyara.account.Role;
import org.ziyara.account.SignInService.SignedIn;
import org.ziyara.shared.Outage;

/**
 * What a person sees when something goes wrong: said plainly, in the reader's language, with a way
 * back. Needs neither Faces nor the database, as either may be what has failed.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final String RETRY_SECONDS = "10";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s" dir="%s">
      <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="icon" href="/jakarta.faces.resource/mark.svg.xhtml?ln=common">
        <link rel="stylesheet" href="/jakarta.faces.resource/common.css.xhtml?ln=common">
        <link rel="stylesheet" href="/jakarta.faces.resource/family.css.xhtml?ln=family">
      </head>
      <body>
        <header class="top">
          <div class="top-row">
            <span class="brand"><img src="/jakarta.faces.resource/mark.svg.xhtml?ln=common" alt="" width="40" height="40">%s</span>
          </div>
        </header>
        <main id="main" class="page">
          <h1>%s</h1>
          <p>%s</p>
          <p><a class="button primary" href="%s">%s</a></p>
        </main>
      </body>
      </html>
      """;

  @Inject private Texts texts;
  @Inject private Language language;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    String asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (Exceptions.is(failure, ViewExpiredException.class)) {
      // A console page left open over night: show it anew.
      String query = request.getQueryString();
      response.sendRedirect(query == null ? asked : asked + '?' + query);
      return;
    }
    int status = status(request, failure);
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", RETRY_SECONDS);
      if (isRepeatable(request)) {
        response.setHeader("Refresh", RETRY_SECONDS);
      }
    }
    if (ApiAddress.is(asked)) {
      response.setContentType("application/problem+json");
      response.getWriter().write(problem(status));
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page(status, request));
  }

  /** What a program is told when a call did not even reach the API. */
  private String problem(int status) {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", texts.ofFirst("error." + status + ".title", "error.OTHER.title"))
        .add("status", status)
        .add("code", status == HttpServletResponse.SC_NOT_FOUND ? "NOT_FOUND" : "HTTP_" + status)
        .build()
        .toString();
  }

  /** What was only to be seen may be asked for again. */
  private static boolean isRepeatable(HttpServletRequest request) {
    return Set.of("GET", "HEAD").contains(request.getMethod());
  }

  private static int status(HttpServletRequest request, Throwable failure) {
    if (failure != null) {
      return Outage.caused(failure)
          ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
          : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Somebody who types the address of this page finds no page.
    return code instanceof Integer status ? status : HttpServletResponse.SC_NOT_FOUND;
  }

  /** The first page of whoever is signed in. */
  private static String home(HttpServletRequest request) {
    Role role = SignedInSession.person(request).map(SignedIn::role).orElse(Role.FAMILY);
    return switch (role) {
      case FAMILY -> "/";
      case GATE, DESK, DIRECTOR -> "/staff";
      case CENTRAL -> "/central";
    };
  }

  private String page(int status, HttpServletRequest request) {
    String error = "error." + status;
    String title = texts.ofFirst(error + ".title", "error.OTHER.title");
    return PAGE.formatted(
        language.getCode(),
        language.getDir(),
        title,
        texts.of("brand"),
        title,
        isRepeatable(request)
            ? texts.ofFirst(error + ".text", "error.OTHER.text")
            : texts.ofFirst(error + ".sent.text", error + ".text", "error.OTHER.text"),
        home(request),
        texts.of("back.home"));
  }
}
