package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;
import org.ziyara.account.ProfileService;
import org.ziyara.account.Roles;
import org.ziyara.web.common.Texts;

/** What the frame of every family page needs: the tabs, who is signed in. */
@Named
@RequestScoped
public class Portal {

  /** A main page; {@code label} is a key of the bundle. */
  public record Tab(String path, String icon, String label, boolean current) {}

  private static final Set<String> NOTICES =
      Set.of(
          "confirmed",
          "moved",
          "kept",
          "cancelled",
          "linked",
          "linkRequested",
          "verified",
          "codeSent",
          "waiting",
          "waitingLeft",
          "declined",
          "emailAsked",
          "emailProved",
          "emailRemoved",
          "channelsChosen");

  @Inject private HttpServletRequest request;
  @Inject private ProfileService profiles;
  @Inject private Texts texts;

  public boolean isSignedIn() {
    return request.isUserInRole(Roles.FAMILY);
  }

  public String getDisplayName() {
    return profiles.mine().displayName();
  }

  public List<Tab> getTabs() {
    return Stream.of(
            tab("/family/book", "calendar", "nav.book"),
            tab("/family/visits", "ticket", "nav.visits"),
            tab("/family/links", "people", "nav.links"),
            tab("/info", "info", "nav.info"))
        .toList();
  }

  /** What went well just now, as the address says after a redirect; null when it says nothing. */
  public String getNotice() {
    String notice = request.getParameter("notice");
    return notice != null && NOTICES.contains(notice) ? texts.of("notice." + notice) : null;
  }

  private Tab tab(String path, String icon, String label) {
    // "/family/visit" belongs to "/family/visits", as "/family/link" does to "/family/links".
    String section = path.endsWith("s") ? path.substring(0, path.length() - 1) : path;
    return new Tab(path, icon, label, path().startsWith(section));
  }

  private String path() {
    return Servlets.getRequestURI(request);
  }
}
