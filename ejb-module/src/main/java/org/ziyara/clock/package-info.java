/** Moving the business clock, for tests. Uses account and shared. */
package org.ziyara.clock;
