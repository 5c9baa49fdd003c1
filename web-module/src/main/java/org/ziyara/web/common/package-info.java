/** What all pages share: language, messages, formatting. Uses the boundary services. */
package org.ziyara.web.common;
