package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.DeskWaitingListService;
import org.ziyara.booking.FamilyAtDesk;
import org.ziyara.booking.WaitingFamily;
import org.ziyara.booking.WaitingRequest;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.WishForm;

/** Puts a family on the waiting list when nothing suits, changes its wishes, or takes it off. */
@Named
@RequestScoped
public class DeskWaitingPage extends WishForm {

  /** What has been done, for the notice; nothing but these. */
  public static final Set<String> OUTCOMES = Set.of("asked", "withdrawn");

  @Inject private DeskAddress address;
  @Inject private DeskFamilyService families;
  @Inject private DeskWaitingListService list;
  @Inject private DeskTexts texts;
  @Inject private Clock clock;
  @Inject @Param private String done;

  private FamilyAtDesk family;
  private List<WaitingFamily> queue;

  public void load() {
    family = families.family(address.link());
    if (!Faces.isPostback()) {
      LocalDate today = LocalDate.now(clock);
      fillIn(isWaiting() ? queue().get(ahead()).wishes() : anyTime(today), today);
    }
  }

  public void ask() {
    try {
      list.ask(new WaitingRequest(address.link(), address.with(), wishes()));
      Faces.redirect(address.waiting(address.link(), address.with()) + "&done=asked");
    } catch (ZiyaraException refusal) {
      texts.report(refusal);
    }
  }

  public void withdraw() {
    list.withdraw(address.link());
    Faces.redirect(address.waiting(address.link(), address.with()) + "&done=withdrawn");
  }

  /** Read on demand: on a postback, whether the family waits decides which buttons there are. */
  private List<WaitingFamily> queue() {
    if (queue == null) {
      queue = list.families();
    }
    return queue;
  }

  /** How many families wait longer than this one; all of them when it does not wait. */
  private int ahead() {
    long linkId = address.link();
    return IntStream.range(0, queue().size())
        .filter(place -> queue().get(place).linkId() == linkId)
        .findFirst()
        .orElse(queue().size());
  }

  public boolean isWaiting() {
    return ahead() < queue().size();
  }

  /** The family's place, or how many wait already. */
  public String getPlace() {
    return texts.with(isWaiting() ? "waiting.place" : "waiting.queue", "n", ahead());
  }

  /** What has just been done, or null. */
  public String getOutcome() {
    return done != null && OUTCOMES.contains(done) ? done : null;
  }

  public FamilyAtDesk getFamily() {
    return family;
  }
}
