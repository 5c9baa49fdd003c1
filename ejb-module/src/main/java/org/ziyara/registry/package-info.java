/**
 * The detention registry's feed: files in a folder, read whole or not at all ({@code feed}), and
 * entered into the register person by person, all of each or nothing. Uses inmate, order, visitor,
 * institution, policy, account, audit, rules and shared.
 */
package org.ziyara.registry;
