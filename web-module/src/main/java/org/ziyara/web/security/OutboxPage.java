package org.ziyara.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ziyara.messaging.OutboxRow;
import org.ziyara.messaging.OutboxService;

/** What would have gone out; in the demonstration only, elsewhere there is no such page. */
@Named
@RequestScoped
public class OutboxPage {

  private static final int LATEST = 30;

  @Inject private OutboxService outbox;

  private List<OutboxRow> messages;

  @PostConstruct
  void load() {
    messages = outbox.latest(LATEST);
  }

  public List<OutboxRow> getMessages() {
    return messages;
  }
}
