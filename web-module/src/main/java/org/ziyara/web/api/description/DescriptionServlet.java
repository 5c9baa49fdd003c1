package org.ziyara.web.api.description;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Shows the description to everybody. Not by the server's MicroProfile OpenAPI, which knows neither
 * how records are written, nor problems, nor which application of the WAR is meant.
 */
@WebServlet("/openapi")
public class DescriptionServlet extends HttpServlet {

  private final transient String description = new ApiDescription().build().toString();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(description);
  }
}
