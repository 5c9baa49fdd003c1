/**
 * The record of the nights: one run per business date, with its outcome per institution. Written by
 * the batch listeners, read by the consoles. Uses shared.
 */
package org.ziyara.night;
