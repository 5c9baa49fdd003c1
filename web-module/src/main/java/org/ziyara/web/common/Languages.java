package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Servlets;

/** The way to the same page in another language. */
@Named
@RequestScoped
public class Languages {

  /** The same page in another language. */
  public record Other(String code, String name, String href) {}

  private static final Map<String, String> NAMES = Map.of("ar", "العربية", "fr", "Français");

  @Inject private HttpServletRequest request;
  @Inject private Language language;

  public List<Other> getOthers() {
    return language.getCodes().stream()
        .filter(code -> !code.equals(language.getCode()))
        .map(code -> new Other(code, NAMES.get(code), inLanguage(code)))
        .toList();
  }

  /** This page's address with its other parameters kept. */
  private String inLanguage(String code) {
    Map<String, List<String>> parameters =
        Servlets.toParameterMap(request.getQueryString()).entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals("lang"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    String others = Servlets.toQueryString(parameters);
    String kept = others == null || others.isEmpty() ? "" : others + "&";
    return Servlets.getRequestURI(request) + "?" + kept + "lang=" + code;
  }
}
