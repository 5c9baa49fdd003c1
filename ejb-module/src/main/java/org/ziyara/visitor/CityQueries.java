package org.ziyara.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ziyara.shared.Row;

@ApplicationScoped
class CityQueries {

  @PersistenceContext private EntityManager entityManager;

  List<City> all() {
    return Row.list(
        entityManager.createNativeQuery("SELECT code, name_ar, name_fr FROM city ORDER BY name_fr"),
        row -> new City(row.text(), row.localized()));
  }

  boolean exists(String code) {
    return all().stream().anyMatch(city -> city.code().equals(code));
  }
}
