package org.ziyara.web.ops;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What scripts and schedulers may call; see {@link OpsTokenFilter} for who that is. */
@ApplicationPath("/ops")
public class OpsApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(NightResource.class, OpsTokenFilter.class);
  }
}
