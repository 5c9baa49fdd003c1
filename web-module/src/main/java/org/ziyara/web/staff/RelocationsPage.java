package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.relocation.RelocatedVisit;
import org.ziyara.relocation.RelocationService;
import org.ziyara.web.common.Format;
import org.ziyara.web.common.Language;

/** The visits of the institution that the night has moved or called off. */
@Named
@RequestScoped
public class RelocationsPage {

  private static final int PAGE_SIZE = 25;

  @Inject private RelocationService service;
  @Inject private StaffProblems texts;
  @Inject private Format format;
  @Inject private Language language;

  /** The place of the first visit shown, from 0. */
  @Inject @Param private String at;

  private List<RelocatedVisit> visits;

  public List<RelocatedVisit> getVisits() {
    if (visits == null) {
      visits = service.list(getFirst(), PAGE_SIZE);
    }
    return visits;
  }

  /** Why a visit had lost its slot, as officers may read it. */
  public List<Explanation> causes(RelocatedVisit visit) {
    return Explainer.explain(visit.causes(), language.getLocale());
  }

  /** When the family was told, or has answered. */
  public String told(RelocatedVisit visit) {
    return visit.decidedAt() == null
        ? on("relocations.told", visit.relocatedAt())
        : on("relocations.answered", visit.decidedAt());
  }

  private String on(String key, Instant at) {
    return texts.text(key, Map.of("day", format.dayOf(at)));
  }

  public String tone(RelocatedVisit visit) {
    return switch (visit.state()) {
      case MOVED -> "wait";
      case KEPT -> "good";
      case CALLED_OFF -> "bad";
      case DECLINED -> "calm";
    };
  }

  public int getFirst() {
    return at != null && at.matches("[0-9]{1,6}") ? Integer.parseInt(at) : 0;
  }

  public boolean isHasPrevious() {
    return getFirst() > 0;
  }

  public boolean isHasNext() {
    return getVisits().size() == PAGE_SIZE;
  }

  public int getPrevious() {
    return Math.max(0, getFirst() - PAGE_SIZE);
  }

  public int getNext() {
    return getFirst() + PAGE_SIZE;
  }
}
