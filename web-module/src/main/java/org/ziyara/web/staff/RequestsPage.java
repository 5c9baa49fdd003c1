package org.ziyara.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.LinkDeskService;
import org.ziyara.visitor.LinkQueueRow;

/**
 * The link requests that wait, one at a time, the oldest first. The address names a position in the
 * queue: after a decision the next request stands there.
 */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

  @Inject private LinkDeskService links;
  @Inject private StaffProblems problems;

  private String askedPosition;
  private int position;
  private long size;
  private LinkQueueRow request;
  private String reason;
  private String decided;

  public void load() {
    size = links.queueSize();
    position = (int) Math.max(1, Math.min(parsedPosition(), size));
    request = links.queue(position - 1, 1).stream().findFirst().orElse(null);
  }

  public String approve() {
    return decide("approved", () -> links.approve(request.id(), reason));
  }

  public String reject() {
    return decide("rejected", () -> links.reject(request.id(), reason));
  }

  private String decide(String outcome, Runnable decision) {
    try {
      decision.run();
      return "/staff/links?faces-redirect=true&at=" + position + "&decided=" + outcome;
    } catch (ZiyaraException refused) {
      problems.add(refused);
      if (refused.code().equals("LINK_ALREADY_DECIDED")) {
        reason = null;
        load();
      }
      return null;
    }
  }

  private int parsedPosition() {
    boolean isNumber = askedPosition != null && askedPosition.matches("[0-9]{1,6}");
    return isNumber ? Integer.parseInt(askedPosition) : 1;
  }

  /** What has just been decided, for the notice; nothing but these two. */
  public boolean isJustApproved() {
    return "approved".equals(decided);
  }

  public boolean isJustRejected() {
    return "rejected".equals(decided);
  }

  public boolean isHasPrevious() {
    return position > 1;
  }

  public boolean isHasNext() {
    return position < size;
  }

  public LinkQueueRow getRequest() {
    return request;
  }

  public long getSize() {
    return size;
  }

  public int getPosition() {
    return position;
  }

  public String getAskedPosition() {
    return askedPosition;
  }

  public void setAskedPosition(String askedPosition) {
    this.askedPosition = askedPosition;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDecided() {
    return decided;
  }

  public void setDecided(String decided) {
    this.decided = decided;
  }
}
