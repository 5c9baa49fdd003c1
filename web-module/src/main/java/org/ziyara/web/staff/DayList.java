package org.ziyara.web.staff;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.ziyara.gate.DayFilter;
import org.ziyara.gate.DayRow;
import org.ziyara.gate.GateService;

/** The visits of a day, read page by page. The order is the gate's: time, then name. */
class DayList extends LazyDataModel<DayRow> {

  private final GateService gate;
  private DayFilter filter;

  DayList(GateService gate, DayFilter filter) {
    this.gate = gate;
    this.filter = filter;
  }

  void show(DayFilter filter) {
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> unused) {
    return (int) gate.size(filter);
  }

  @Override
  public List<DayRow> load(
      int first, int pageSize, Map<String, SortMeta> sort, Map<String, FilterMeta> unused) {
    return gate.rows(filter, first, pageSize);
  }
}
