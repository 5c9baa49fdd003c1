/** What scripts and load balancers talk to: the operations endpoint and the health check. */
package org.ziyara.web.ops;
