/**
 * What authorities order about who may visit whom: permits, restrictions, and inmates who are kept
 * apart. How it is made and seen; booking reads it by statements of its own. Uses account, audit,
 * booking, inmate, rules, visitor and shared.
 */
package org.ziyara.order;
