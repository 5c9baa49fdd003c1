package org.ziyara.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.ziyara.shared.Ids;
import org.ziyara.shared.ZiyaraException;

/** An institution; its code never changes. */
@Entity
public class Institution {

  @Id private Long id;
  private String code;
  private String nameAr;
  private String nameFr;
  private String city;
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  @Enumerated(EnumType.STRING)
  private RolloutState rolloutState;

  private LocalDate liveFrom;
  private String timeZone;

  @Version private int version;

  protected Institution() {}

  Institution(String code, InstitutionDetails details) {
    this.id = Ids.next();
    this.code = code;
    this.rolloutState = RolloutState.PLANNED;
    describe(details);
  }

  final void describe(InstitutionDetails details) {
    nameAr = details.nameAr();
    nameFr = details.nameFr();
    city = details.city();
    regionCode = details.region();
    kind = details.kind();
    timeZone = details.timeZone();
  }

  /**
   * How far the institution has come.
   *
   * @throws ZiyaraException LIVE_DATE_REQUIRED where families are to book and no date is set
   */
  void rollOut(RolloutState state, LocalDate from) {
    if (state.isOpen() && from == null) {
      throw new ZiyaraException("LIVE_DATE_REQUIRED");
    }
    rolloutState = state;
    liveFrom = from;
  }

  public Long id() {
    return id;
  }

  int version() {
    return version;
  }
}
