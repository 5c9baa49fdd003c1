package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.ziyara.night.NightStep;
import org.ziyara.seats.TeamNightService;

/** Sends the mobile teams, one region after the other. */
@Dependent
class TeamMoves implements NationalWork {

  @Inject private TeamNightService teams;

  @Override
  public NightStep step() {
    return NightStep.TEAMS;
  }

  @Override
  public Share workSome(CurrentNight night) {
    OptionalInt sent = teams.sendNext(night.businessDate());
    return new Share(sent.orElse(0), sent.isPresent());
  }
}
