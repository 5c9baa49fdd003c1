package org.ziyara.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;

/** How the sending goes, for the central administration; what was given up can be sent again. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class DeliveryService {

  private static final Duration A_DAY = Duration.ofDays(1);

  @Inject private DeliveryQueries queries;
  @Inject private DeliveryRepository messages;
  @Inject private Instance<Gateway> gateways;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Of each channel. */
  public List<DeliveryFigures> figures() {
    Instant since = clock.instant().minus(A_DAY);
    return gateways.stream()
        .sorted(Comparator.comparing(Gateway::channel))
        .map(gateway -> queries.figures(gateway.channel(), gateway.isConfigured(), since))
        .toList();
  }

  /** The messages that were given up, the latest first. */
  public List<DeadMessage> dead(int limit) {
    return queries.dead(limit);
  }

  /** Sends a dead message again, with all its attempts; repeating it changes nothing. */
  public void revive(long messageId) {
    if (messages.revive(messageId, clock.instant()) > 0) {
      audit.record("MESSAGE_REVIVED", "MESSAGE", messageId, null, null);
    }
  }

  /** Sends all dead messages again; returns how many there were. */
  public int reviveAll() {
    int revived = messages.reviveAll(clock.instant());
    if (revived > 0) {
      audit.record("MESSAGES_REVIVED", "MESSAGE", null, null, String.valueOf(revived));
    }
    return revived;
  }
}
