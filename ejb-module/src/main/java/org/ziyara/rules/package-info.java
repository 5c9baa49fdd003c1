/**
 * The rules of visiting, in plain Java: records in, a decision with all violations out. No clock,
 * no database, no {@code jakarta.*}; uses nothing but the JDK, so that the portal's preview, the
 * booking under lock, the desk and the night ask one engine.
 */
package org.ziyara.rules;
