package org.ziyara.web.staff;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.ziyara.order.RestrictionService;
import org.ziyara.order.RestrictionView;
import org.ziyara.order.Standing;

/** Restrictions, read page by page: the latest decision first. */
public class RestrictionList extends LazyDataModel<RestrictionView> {

  private final RestrictionService service;
  private Standing standing = Standing.IN_FORCE;

  RestrictionList(RestrictionService service) {
    this.service = service;
  }

  void show(Standing standing) {
    this.standing = standing;
  }

  @Override
  public int count(Map<String, FilterMeta> unused) {
    return (int) service.size(standing);
  }

  @Override
  public List<RestrictionView> load(
      int first, int pageSize, Map<String, SortMeta> sort, Map<String, FilterMeta> unused) {
    return service.list(standing, first, pageSize);
  }

  @Override
  public String getRowKey(RestrictionView restriction) {
    return Long.toString(restriction.id());
  }

  @Override
  public RestrictionView getRowData(String key) {
    List<RestrictionView> rows = getWrappedData();
    return rows.stream().filter(row -> getRowKey(row).equals(key)).findFirst().orElse(null);
  }
}
