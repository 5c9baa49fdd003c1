/** Removes what has been kept as long as policy says. Uses policy, rules, shared. */
package org.ziyara.retention;
