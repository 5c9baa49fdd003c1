package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;
import org.ziyara.account.Roles;

/** What the frame of every family page needs: the tabs, who is signed in. */
@Named
@RequestScoped
public class Portal {

  /** A main page; {@code label} is a key of the bundle. */
  public record Tab(String path, String icon, String label, boolean current) {}

  @Inject private HttpServletRequest request;

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

  private Tab tab(String path, String icon, String label) {
    return new Tab(path, icon, label, path().startsWith(path));
  }

  private String path() {
    return Servlets.getRequestURI(request);
  }
}
