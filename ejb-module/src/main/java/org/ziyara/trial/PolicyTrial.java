package org.ziyara.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.policy.PolicyChange;
import org.ziyara.policy.PolicyProposal;
import org.ziyara.policy.PolicyService;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.Ids;

/** A value that somebody thinks of deciding, and how far its trial has come. */
@Entity
public class PolicyTrial {

  /** An institution is assessed in less than a second: a server silent for so long has died. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  @Id private Long id;
  private long scope;
  private String name;

  @Enumerated(EnumType.STRING)
  private InmateCategory category;

  private int value;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String reason;
  private boolean replacing;
  private int seenVersion;
  private String askedBy;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private TrialState state;

  private int total;
  private int done;
  private Instant seenAt;

  @Version private int version;

  protected PolicyTrial() {}

  /**
   * @param total how many institutions it concerns
   */
  PolicyTrial(long scope, PolicyChange change, String askedBy, int total, Instant now) {
    this.id = Ids.next();
    this.scope = scope;
    this.name = change.name().name();
    this.category = change.category();
    this.value = change.value();
    this.validFrom = change.from();
    this.validTo = change.to();
    this.reason = change.reason();
    this.replacing = change.replacing();
    this.seenVersion = change.seenVersion();
    this.askedBy = askedBy;
    this.askedAt = now;
    this.state = TrialState.RUNNING;
    this.total = total;
    this.seenAt = now;
  }

  /** Another institution has been assessed. */
  void advance(Instant now) {
    done++;
    seenAt = now;
    if (done == total) {
      state = TrialState.DONE;
    }
  }

  void fail() {
    state = TrialState.FAILED;
  }

  PolicyProposal proposal() {
    return new PolicyProposal(change(), isNational(), askedBy);
  }

  PolicyChange change() {
    return new PolicyChange(
        PolicyName.valueOf(name),
        category,
        value,
        validFrom,
        validTo,
        reason,
        replacing,
        seenVersion);
  }

  TrialSheet sheet(List<TrialCount> counts, List<TrialSheet.CaseCount> cases, Instant now) {
    return new TrialSheet(
        id, change(), isNational(), askedBy, askedAt, state(now), done, total, counts, cases);
  }

  private TrialState state(Instant now) {
    boolean silent = state == TrialState.RUNNING && now.isAfter(seenAt.plus(SILENCE));
    return silent ? TrialState.FAILED : state;
  }

  private boolean isNational() {
    return scope == PolicyService.NATION;
  }

  Long id() {
    return id;
  }

  long scope() {
    return scope;
  }
}
