package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.ziyara.apikey.ApiKeyService;
import org.ziyara.apikey.ApiKeyService.Issued;
import org.ziyara.apikey.ApiKeyService.NewKey;
import org.ziyara.apikey.KeyView;
import org.ziyara.apikey.Scope;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.Messages;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** The keys of the API: to see who calls and how far, to make one, and to revoke one. */
@Named
@ViewScoped
public class KeysPage implements Serializable {

  private static final int MOST_SHOWN = 500;
  private static final int USUAL_DAYS = 365;
  private static final String READ_ONLY = ":READ";
  private static final Messages TEXTS = Messages.of("org.ziyara.web.central");

  @Inject private ApiKeyService service;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private Clock clock;

  /** As they were when the page was opened: a button means the key beside which it was seen. */
  private List<KeyView> keys;

  private String name;
  private String account;
  private boolean readOnly;
  private Integer days = USUAL_DAYS;
  private boolean revoked;

  /** The key just made; it is shown in this one answer. */
  private transient String secret;

  /** Whether a key opens anything. */
  public enum State {
    VALID,
    EXPIRED,
    REVOKED
  }

  @PostConstruct
  void load() {
    keys = service.list(null, MOST_SHOWN);
  }

  public void issue() {
    try {
      Issued issued = service.issue(new NewKey(name, account, wantedScopes(), daysOrNone()));
      secret = issued.secret();
      name = null;
      load();
    } catch (InputRefusedException refused) {
      refused.problems().forEach(this::say);
    }
  }

  /** Empties the form and leads back to the list. */
  public String revoke(KeyView key) {
    service.revoke(key.id());
    return "/central/keys?faces-redirect=true&revoked=true";
  }

  public State state(KeyView key) {
    if (key.revokedAt() != null) {
      return State.REVOKED;
    }
    return clock.instant().isBefore(key.expiresAt()) ? State.VALID : State.EXPIRED;
  }

  public boolean ticked(Scope scope) {
    return ticked().contains(scope.name());
  }

  private List<String> wantedScopes() {
    return ticked().stream().map(scope -> readOnly ? scope + READ_ONLY : scope).toList();
  }

  private static List<String> ticked() {
    String[] values = Faces.getRequestParameterValues("scope");
    return values == null ? List.of() : List.of(values);
  }

  private int daysOrNone() {
    return days == null ? 0 : days;
  }

  private void say(String field, ZiyaraException why) {
    problems.add(field, text("error." + why.code(), why.arguments()));
  }

  private String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }

  public List<KeyView> getKeys() {
    return keys;
  }

  public Scope[] getScopes() {
    return Scope.values();
  }

  public int getNameLength() {
    return ApiKeyService.NAME_LENGTH;
  }

  public String getSecret() {
    return secret;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  public void setReadOnly(boolean readOnly) {
    this.readOnly = readOnly;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public boolean isRevoked() {
    return revoked;
  }

  public void setRevoked(boolean revoked) {
    this.revoked = revoked;
  }
}
