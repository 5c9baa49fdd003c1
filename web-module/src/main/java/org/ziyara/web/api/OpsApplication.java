package org.ziyara.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What scripts and schedulers may call; see {@link OpsTokenFilter} for who that is. */
@ApplicationPath("/ops")
public class OpsApplication extends Application {}
