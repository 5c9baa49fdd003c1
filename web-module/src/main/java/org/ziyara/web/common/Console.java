package org.ziyara.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Servlets;
import org.ziyara.account.Profile;
import org.ziyara.account.ProfileService;
import org.ziyara.account.Role;

/** What the frame of the consoles shows: who is signed in, where, and the pages of the role. */
@Named
@RequestScoped
public class Console {

  /** A page in the navigation; {@code label} is a key of the bundle. */
  public record Tab(String path, String icon, String label, boolean current) {}

  /** What the addresses of the pages begin with to which a tab leads further. */
  private static final Map<String, String> INSIDE =
      Map.of("/staff/book", "/staff/book/", "/central/nights", "/central/night");

  @Inject private ProfileService profiles;
  @Inject private Format format;
  @Inject private HttpServletRequest request;

  private Profile profile;

  @PostConstruct
  void load() {
    profile = profiles.mine();
  }

  public String getUserName() {
    return profile.displayName();
  }

  public String getRoleLabel() {
    return "role." + profile.role();
  }

  /** The institution; the central administration has none. */
  public String getPlace() {
    return format.local(profile.institutionName());
  }

  public String getHome() {
    return getTabs().get(0).path();
  }

  public List<Tab> getTabs() {
    Tab day = tab("/staff", "door", "nav.day");
    return switch (profile.role()) {
      case GATE -> List.of(day);
      case DESK, DIRECTOR ->
          List.of(
              day,
              tab("/staff/book", "calendar", "nav.book"),
              tab("/staff/links", "people", "nav.requests"),
              tab("/staff/inmate", "person", "nav.inmates"),
              tab("/staff/flags", "flag", "nav.flags"),
              tab("/staff/restrictions", "alert", "nav.restrictions"),
              tab("/staff/officers", "clock", "nav.officers"),
              tab("/staff/policies", "info", "nav.policies"));
      case CENTRAL ->
          List.of(
              tab("/central", "place", "nav.overview"),
              tab("/central/nights", "clock", "nav.nights"),
              tab("/central/teams", "people", "nav.teams"),
              tab("/central/registry", "book", "nav.registry"),
              tab("/central/messages", "phone", "nav.messages"),
              tab("/central/restrictions", "alert", "nav.restrictions"),
              tab("/central/policies", "info", "nav.policies"),
              tab("/central/keys", "card", "nav.keys"));
      case FAMILY -> throw new IllegalStateException("a console is not for " + Role.FAMILY);
    };
  }

  private Tab tab(String path, String icon, String label) {
    String current = Servlets.getRequestURI(request);
    String inside = INSIDE.get(path);
    boolean within = inside != null && current.startsWith(inside);
    return new Tab(path, icon, label, within || current.equals(path));
  }
}
