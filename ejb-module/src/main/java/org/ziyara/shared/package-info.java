/**
 * What every component needs and none owns: the clock, settings, the root of refusals, the schema's
 * migration, identifiers, message bundles. Uses no other component.
 */
package org.ziyara.shared;
