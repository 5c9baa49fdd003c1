/** The consoles of an institution (PrimeFaces). Uses the boundary services and common. */
package org.ziyara.web.staff;
