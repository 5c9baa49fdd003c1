package org.ziyara.web.api.protocol;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Exceptions;
import org.ziyara.shared.Outage;
import org.ziyara.shared.Transience;
import org.ziyara.shared.ZiyaraException;

/** What nobody refused on purpose: a role that does not fit, a lost race, a failure of ours. */
@Provider
@ApplicationScoped
public class UnexpectedMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

  @Inject private ProblemFactory problems;
  @Inject private RefusalMapper refusals;

  @Override
  public Response toResponse(Exception failure) {
    if (failure instanceof EJBAccessException
        || Exceptions.is(failure, AccessLocalException.class)) {
      return refusals.toResponse(new ZiyaraException("ROLE_MISSING"));
    }
    if (Exceptions.is(failure, OptimisticLockException.class)) {
      return refusals.toResponse(new ZiyaraException("VERSION_STALE"));
    }
    if (Transience.isTransient(failure)) {
      return refusals.toResponse(new ZiyaraException("RACE_LOST"));
    }
    if (Outage.caused(failure)) {
      return refusals.toResponse(new ZiyaraException("OUTAGE"));
    }
    String logId = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "API call failed, " + logId, failure);
    Problem problem = problems.of("UNEXPECTED", 500, Map.of()).withLogId(logId);
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
