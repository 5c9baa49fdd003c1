package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.night.Night;
import org.ziyara.relocation.NightFigures;
import org.ziyara.relocation.RelocatedVisit;
import org.ziyara.relocation.RelocationFigures;
import org.ziyara.relocation.RelocationService;
import org.ziyara.web.common.Language;

/** The visits that a night has moved or called off, and how well it found places. */
@Named
@ViewScoped
public class NightMovesPage implements Serializable {

  @Inject private AskedNight asked;
  @Inject private RelocationService relocation;
  @Inject private Language language;

  private Night night;
  private List<NightFigures> figures;
  private RelocationFigures total;
  private MoveList visits;

  @PostConstruct
  void load() {
    night = asked.get();
    figures = relocation.figures(night.businessDate());
    total =
        figures.stream()
            .map(NightFigures::of)
            .reduce(RelocationFigures.NONE, RelocationFigures::plus);
    visits = new MoveList(relocation, night.businessDate());
  }

  /** Why a visit had lost its slot, as officers may read it. */
  public List<Explanation> causes(RelocatedVisit visit) {
    return Explainer.explain(visit.causes(), language.getLocale());
  }

  public String tone(RelocatedVisit visit) {
    return switch (visit.state()) {
      case MOVED -> "wait";
      case KEPT -> "good";
      case CALLED_OFF -> "bad";
      case DECLINED -> "calm";
    };
  }

  public Night getNight() {
    return night;
  }

  /** By the institutions in which there was something to do. */
  public List<NightFigures> getFigures() {
    return figures;
  }

  public RelocationFigures getTotal() {
    return total;
  }

  public LazyDataModel<RelocatedVisit> getVisits() {
    return visits;
  }
}
