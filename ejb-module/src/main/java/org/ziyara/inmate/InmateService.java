package org.ziyara.inmate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.institution.Institutions;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/**
 * The people in prison as the registry tells of them: a director's institution, or any for the
 * centre. Visits that are booked stay booked; those that no longer fit are flagged.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class InmateService {

  private static final String INMATE = "INMATE";

  @Inject private Institutions institutions;
  @Inject private InmateRepository repository;
  @Inject private InmateQueries queries;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Enters an inmate into the register, or describes anew whom it has already.
   *
   * @param seenVersion of whom it has already; null for a new entry
   * @throws ZiyaraException INMATE_EXISTS for a new entry with a number that is there
   */
  public void register(
      String institution, String number, Integer seenVersion, InmateDetails details) {
    long institutionId = institutions.ofCaller(institution);
    Input input = new Input();
    String checkedNumber = input.read("registerNumber", () -> RegisterNumber.of(number));
    InmateDetails checked = details.checked(input, LocalDate.now(clock));
    input.check();
    Optional<Inmate> found = repository.lock(institutionId, checkedNumber);
    if (seenVersion == null && found.isPresent()) {
      throw new ZiyaraException("INMATE_EXISTS");
    }
    Inmate inmate = found.orElseGet(() -> new Inmate(institutionId, checkedNumber, checked));
    if (found.isPresent()) {
      SeenVersion.check(seenVersion, inmate.version());
      inmate.describe(checked);
      repository.flush();
      audit.order("INMATE_CHANGED", INMATE, inmate.id(), institutionId, null);
    } else {
      repository.add(inmate);
      audit.record("INMATE_REGISTERED", INMATE, inmate.id(), institutionId, null);
    }
  }

  /** Free from that day on: nobody visits them then. */
  public void release(String institution, String number, int seenVersion, LocalDate firstDay) {
    Inmate inmate = lock(institutions.ofCaller(institution), number, seenVersion);
    inmate.release(firstDay);
    repository.flush();
    audit.order(
        "INMATE_RELEASED", INMATE, inmate.id(), inmate.institutionId(), firstDay.toString());
  }

  /** Orders the transfer to another institution for a day to come. */
  public void orderTransfer(
      String institution, String number, int seenVersion, String to, LocalDate day) {
    Inmate inmate = lock(institutions.ofCaller(institution), number, seenVersion);
    if (!day.isAfter(LocalDate.now(clock))) {
      throw new ZiyaraException("DAY_OVER");
    }
    inmate.orderTransfer(institutions.id(to), day);
    repository.flush();
    audit.order("TRANSFER_ORDERED", INMATE, inmate.id(), inmate.institutionId(), to + " " + day);
  }

  /**
   * Enters an inmate who has arrived into the register of the other institution; whoever visits
   * them finds them there.
   *
   * @throws ZiyaraException INMATE_EXISTS when the new number is another's
   */
  public void arrive(
      String institution, String number, int seenVersion, String at, String newNumber) {
    Inmate inmate = lock(institutions.ofCaller(institution), number, seenVersion);
    long there = institutions.ofCaller(at);
    String checkedNumber = RegisterNumber.of(newNumber);
    if (queries.of(there, checkedNumber).isPresent()) {
      throw new ZiyaraException("INMATE_EXISTS");
    }
    inmate.arrive(there, checkedNumber);
    repository.flush();
    repository.takeLinksAlong(inmate.id(), there, checkedNumber);
    audit.order("INMATE_TRANSFERRED", INMATE, inmate.id(), there, "from " + institution);
  }

  public InmateView get(String institution, String number) {
    long institutionId = institutions.ofCaller(institution);
    InmateView inmate =
        Optional.of(number)
            .filter(Ascii::is)
            .flatMap(ascii -> queries.of(institutionId, ascii))
            .orElseThrow(NotFoundException::new);
    audit.record("INMATE_READ", INMATE, inmate.id(), institutionId, null);
    return inmate;
  }

  /**
   * The inmates by register number.
   *
   * @param after where the last page ended; null for the first
   */
  public List<InmateView> list(String institution, String after, int limit) {
    long institutionId = institutions.ofCaller(institution);
    audit.record("INMATES_READ", INMATE, null, institutionId, "after " + after);
    return queries.after(
        institutionId, Optional.ofNullable(after).filter(Ascii::is).orElse(""), limit);
  }

  private Inmate lock(long institutionId, String number, int seenVersion) {
    if (!Ascii.is(number)) {
      throw new NotFoundException();
    }
    Inmate inmate = repository.lock(institutionId, number).orElseThrow(NotFoundException::new);
    SeenVersion.check(seenVersion, inmate.version());
    return inmate;
  }
}
