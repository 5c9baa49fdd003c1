/**
 * The desk of an institution, where officers book for families. Uses the boundary services and
 * common.
 */
package org.ziyara.web.desk;
