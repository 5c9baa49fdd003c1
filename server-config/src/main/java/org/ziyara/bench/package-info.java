/**
 * Measures and checks the running application from outside: what it books a second beside what the
 * database alone could, and that nothing that must never happen is left behind by any mix of
 * operations. Each run makes an institution of its own, so that it meets nobody's visits.
 */
package org.ziyara.bench;
