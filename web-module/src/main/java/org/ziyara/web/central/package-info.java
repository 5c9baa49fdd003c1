/**
 * The console of the central administration (PrimeFaces). Uses the boundary services and common.
 */
package org.ziyara.web.central;
