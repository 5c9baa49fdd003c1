/**
 * Who supervises visits, and when: the officers of an institution by weekday and part of the day,
 * and the mobile teams of a region with the institutions that they are sent to. Uses institution,
 * rebalance (for the parts of the day), account, audit and shared.
 */
package org.ziyara.duty;
