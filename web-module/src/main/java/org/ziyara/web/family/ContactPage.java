package org.ziyara.web.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.ziyara.account.Contact;
import org.ziyara.account.ContactService;
import org.ziyara.messaging.Channels;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Setting;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Problems;

/** Where a family gets its messages: its phone, an e-mail address once it is proved, or both. */
@Named
@RequestScoped
public class ContactPage {

  private static final Map<String, String> FIELDS =
      Map.of("EMAIL_INVALID", "email", "CODE_WRONG", "code");

  @Inject private ContactService service;
  @Inject private Problems problems;

  private Contact contact;
  private String email;
  private String code;
  private Channels channels;

  @PostConstruct
  void load() {
    contact = service.mine();
    channels = contact.channels();
  }

  public void propose() {
    attempt(() -> service.propose(email), "emailAsked");
  }

  /** A new code to the same address. */
  public void resend() {
    attempt(() -> service.propose(contact.unproved()), "codeSent");
  }

  public void prove() {
    attempt(() -> service.prove(code.strip()), "emailProved");
  }

  public void dropUnproved() {
    attempt(service::dropUnproved, "emailRemoved");
  }

  public void removeEmail() {
    attempt(service::removeEmail, "emailRemoved");
  }

  public void choose() {
    attempt(() -> service.choose(channels), "channelsChosen");
  }

  private void attempt(Runnable change, String notice) {
    try {
      change.run();
      Faces.redirect("/family/messages?notice=" + notice);
    } catch (NotFoundException gone) {
      // the code has done its work, by a first click or in another tab, or it is too old
      Faces.redirect("/family/messages");
    } catch (ZiyaraException refusal) {
      problems.report(refusal, FIELDS);
    }
  }

  public Contact getContact() {
    return contact;
  }

  /** Whether messages can go by e-mail at all. */
  public boolean isEmailPossible() {
    return service.hasEmail();
  }

  /** Whether the codes can be read at a page of the demonstration. */
  public boolean isDemonstration() {
    return Setting.DEMO.isTrue();
  }

  public Channels[] getChoices() {
    return Channels.values();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Channels getChannels() {
    return channels;
  }

  public void setChannels(Channels channels) {
    this.channels = channels;
  }
}
