/** The record of who did or read what; written, never changed. Uses shared. */
package org.ziyara.audit;
