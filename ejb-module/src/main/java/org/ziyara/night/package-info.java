/**
 * The record of the nights: one run per business date, with its outcome per institution. Written by
 * whoever claims a night and by the batch job, read by the console of the centre. Uses account,
 * audit and shared.
 */
package org.ziyara.night;
