package org.ziyara.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/** The rooms of institutions: the director's own, or any for the central administration. */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class RoomService {

  private static final String ROOM = "VISITING_ROOM";

  @Inject private Institutions institutions;
  @Inject private InstitutionRepository repository;
  @Inject private RoomQueries queries;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public void create(String institution, String code, RoomDetails details) {
    long institutionId = institutions.ofCaller(institution);
    Input input = new Input();
    String checkedCode = input.read("code", () -> newCode(institutionId, code));
    RoomDetails checked = details.checked(input);
    input.check();
    VisitingRoom room = new VisitingRoom(institutionId, checkedCode, checked);
    repository.add(room);
    audit.record("ROOM_CREATED", ROOM, room.id(), institutionId, null);
  }

  private String newCode(long institutionId, String typed) {
    String code = Code.of(typed, Code.ROOM_LENGTH);
    if (queries.of(institutionId, code).isPresent()) {
      throw new ZiyaraException("CODE_TAKEN");
    }
    return code;
  }

  /**
   * Describes a room anew.
   *
   * @throws ZiyaraException ROOM_TOO_SMALL when a session offers more places than would be left, or
   *     more are booked
   */
  public void change(String institution, String code, int seenVersion, RoomDetails details) {
    long institutionId = institutions.ofCaller(institution);
    VisitingRoom room = repository.lockRoom(institutionId, ascii(code));
    SeenVersion.check(seenVersion, room.version());
    Input input = new Input();
    RoomDetails checked = details.checked(input);
    input.check();
    int needed = queries.highestCapacity(institutionId, code, LocalDate.now(clock));
    if (checked.places() < needed) {
      throw new ZiyaraException("ROOM_TOO_SMALL", Map.of("needed", needed));
    }
    room.describe(checked);
    repository.flush();
    repository.trimSlots(room, LocalDate.now(clock));
    audit.record("ROOM_CHANGED", ROOM, room.id(), institutionId, null);
  }

  /**
   * @throws NotFoundException when the institution has no such room
   */
  public RoomView get(String institution, String code) {
    return queries
        .of(institutions.ofCaller(institution), ascii(code))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * The rooms by code.
   *
   * @param after where the last page ended; null for the first
   */
  public List<RoomView> list(String institution, String after, int limit) {
    return queries.after(
        institutions.ofCaller(institution), after == null ? "" : ascii(after), limit);
  }

  private static String ascii(String code) {
    if (!Ascii.is(code)) {
      throw new NotFoundException();
    }
    return code;
  }
}
