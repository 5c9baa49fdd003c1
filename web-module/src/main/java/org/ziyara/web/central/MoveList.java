package org.ziyara.web.central;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.ziyara.relocation.RelocatedVisit;
import org.ziyara.relocation.RelocationService;

/** The visits that a night has moved or called off, read page by page; each reading is recorded. */
class MoveList extends LazyDataModel<RelocatedVisit> {

  private final RelocationService relocation;
  private final LocalDate night;

  MoveList(RelocationService relocation, LocalDate night) {
    this.relocation = relocation;
    this.night = night;
  }

  @Override
  public int count(Map<String, FilterMeta> unused) {
    return (int) relocation.count(night);
  }

  @Override
  public List<RelocatedVisit> load(
      int first, int pageSize, Map<String, SortMeta> sort, Map<String, FilterMeta> unused) {
    return relocation.ofNight(night, first, pageSize);
  }
}
