/**
 * The demonstration: reference data of the institutions and a deterministic generator of invented
 * people. Generation is pure (arguments in, rows out); {@link org.ziyara.demo.TableWriter} alone
 * writes. Uses the password hash of {@code org.ziyara.account} and nothing else of the product: it
 * fills the tables as a registry or an administration would.
 */
package org.ziyara.demo;
