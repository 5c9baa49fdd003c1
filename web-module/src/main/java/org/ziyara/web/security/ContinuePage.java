package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ziyara.shared.NotFoundException;

/** Lets somebody whose session had ended in the middle of a form go on with what was typed. */
@Named
@RequestScoped
public class ContinuePage {

  /** One field as it was typed. */
  public record Field(String name, String value) {}

  private static final String TOKEN = "csrf";

  @Inject private HttpServletRequest request;

  private InterruptedRequest interrupted;

  public void load() {
    interrupted = InterruptedRequest.of(request).orElseThrow(NotFoundException::new);
  }

  public String getAddress() {
    return interrupted.address();
  }

  /** All fields but the token, which the page adds itself. */
  public List<Field> getFields() {
    return interrupted.fields().entrySet().stream()
        .filter(field -> !field.getKey().equals(TOKEN))
        .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
        .toList();
  }
}
