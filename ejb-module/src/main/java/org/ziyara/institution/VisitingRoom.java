package org.ziyara.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.ziyara.rules.RoomKind;
import org.ziyara.shared.Ids;

/** A room in which visits take place; its code never changes. */
@Entity
public class VisitingRoom {

  @Id private Long id;
  private Long institutionId;
  private String code;
  private String nameAr;
  private String nameFr;

  @Enumerated(EnumType.STRING)
  private RoomKind kind;

  private int places;

  @Version private int version;

  protected VisitingRoom() {}

  VisitingRoom(long institutionId, String code, RoomDetails details) {
    this.id = Ids.next();
    this.institutionId = institutionId;
    this.code = code;
    describe(details);
  }

  final void describe(RoomDetails details) {
    nameAr = details.nameAr();
    nameFr = details.nameFr();
    kind = details.kind();
    places = details.places();
  }

  Long id() {
    return id;
  }

  int places() {
    return places;
  }

  int version() {
    return version;
  }
}
