package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Servlets;

/** The names of our languages, and the way to the same page in another one. */
@Named
@RequestScoped
public class Languages {

  /** The same page in another language. */
  public record Other(String code, String name, String href) {}

  private static final Map<String, String> NAMES =
      Map.of("ar", "العربية", "fr", "Français", "zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "en", "English");

  @Inject private HttpServletRequest request;
  @Inject private Language language;

  /** What the language calls itself. */
  public String name(String code) {
    return NAMES.get(code);
  }

  /** The name of the language in which the page is read. */
  public String getName() {
    return name(language.getCode());
  }

  public List<Other> getOthers() {
    return language.getCodes().stream()
        .filter(code -> !code.equals(language.getCode()))
        .map(code -> new Other(code, name(code), inLanguage(code)))
        .toList();
  }

  /** This page's address with its other parameters kept. */
  private String inLanguage(String code) {
    String query = request.getQueryString();
    Map<String, List<String>> parameters =
        query == null ? new LinkedHashMap<>() : Servlets.toParameterMap(query);
    parameters.put("lang", List.of(code));
    return Servlets.getRequestURI(request) + "?" + Servlets.toQueryString(parameters);
  }
}
