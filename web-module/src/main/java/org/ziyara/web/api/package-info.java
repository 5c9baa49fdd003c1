/** What machines talk to: the operations endpoint. Uses the boundary services and common. */
package org.ziyara.web.api;
