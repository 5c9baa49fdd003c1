package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ziyara.delivery.DeadMessage;
import org.ziyara.delivery.DeliveryFigures;
import org.ziyara.delivery.DeliveryService;
import org.ziyara.shared.Messages;
import org.ziyara.web.common.Language;

/** How the sending of messages goes on each channel, and those that were given up. */
@Named
@RequestScoped
public class MessagesPage {

  private static final int DEAD_SHOWN = 200;
  private static final Messages TEXTS = Messages.of("org.ziyara.web.central");

  @Inject private DeliveryService delivery;
  @Inject private Language language;

  /** How many were just sent again. */
  @Inject @Param private Integer revived;

  private List<DeliveryFigures> figures;
  private List<DeadMessage> dead;

  @PostConstruct
  void load() {
    figures = delivery.figures();
    dead = delivery.dead(DEAD_SHOWN);
  }

  public String revive(DeadMessage message) {
    delivery.revive(message.id());
    return here(1);
  }

  public String reviveAll() {
    return here(delivery.reviveAll());
  }

  private static String here(int revived) {
    return "/central/messages?faces-redirect=true&revived=" + revived;
  }

  /** What has just been done; null when nothing has. */
  public String getDone() {
    return revived == null
        ? null
        : TEXTS.text(language.getLocale(), "messages.revived", Map.of("count", revived));
  }

  public List<DeliveryFigures> getFigures() {
    return figures;
  }

  public List<DeadMessage> getDead() {
    return dead;
  }
}
