/**
 * Booking: availability, hold, confirm, cancel. Loads facts, asks the rules, takes the seat by one
 * conditional update. Uses visitor, inmate, schedule, institution, policy, rules, messaging, audit,
 * account and shared.
 */
package org.ziyara.booking;
