package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;
import org.ziyara.account.Roles;
import org.ziyara.web.common.Language;

/** What the frame of every family page needs: the tabs, the other languages, who is signed in. */
@Named
@RequestScoped
public class Portal {

  /** A main page; {@code label} is a key of the bundle. */
  public record Tab(String path, String icon, String label, boolean current) {}

  /** The same page in another language. */
  public record OtherLanguage(String code, String name, String href) {}

  private static final Map<String, String> LANGUAGE_NAMES =
      Map.of("ar", "العربية", "fr", "Français");

  @Inject private HttpServletRequest request;
  @Inject private Language language;

  public boolean isSignedIn() {
    return request.isUserInRole(Roles.FAMILY);
  }

  public List<Tab> getTabs() {
    return Stream.of(
            tab("/family/book", "calendar", "nav.book"),
            tab("/family/visits", "ticket", "nav.visits"),
            tab("/family/links", "people", "nav.links"),
            tab("/info", "info", "nav.info"))
        .toList();
  }

  public List<OtherLanguage> getOtherLanguages() {
    return language.getCodes().stream()
        .filter(code -> !code.equals(language.getCode()))
        .map(code -> new OtherLanguage(code, LANGUAGE_NAMES.get(code), inLanguage(code)))
        .toList();
  }

  private Tab tab(String path, String icon, String label) {
    return new Tab(path, icon, label, path().startsWith(path));
  }

  /** This page's address with its other parameters kept. */
  private String inLanguage(String code) {
    Map<String, List<String>> parameters =
        Servlets.toParameterMap(request.getQueryString()).entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals("lang"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    String others = Servlets.toQueryString(parameters);
    return path() + "?" + (others == null || others.isEmpty() ? "" : others + "&") + "lang=" + code;
  }

  private String path() {
    return Servlets.getRequestURI(request);
  }
}
