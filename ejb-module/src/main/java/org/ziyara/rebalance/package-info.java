/**
 * Finds the places to which visits are best moved: plain Java, a problem in, a plan out, without
 * database, clock and server. Uses nothing but JGraphT.
 */
package org.ziyara.rebalance;
