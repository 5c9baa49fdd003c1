package org.ziyara.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Setting;

/** Lets a newcomer to the demonstration read what would have gone out. */
@Stateless
@PermitAll
public class OutboxService {

  @Inject private OutboxRepository outbox;

  /**
   * The latest messages, newest first.
   *
   * @throws NotFoundException unless this is a demonstration
   */
  public List<OutboxRow> latest(int limit) {
    if (!Setting.DEMO.isTrue()) {
      throw new NotFoundException();
    }
    return outbox.latest(limit);
  }
}
