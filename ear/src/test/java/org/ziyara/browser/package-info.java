/**
 * What only a browser can tell: that the pages work on a phone, in both directions, with scripts on
 * and off, without an error on the console and without an accessibility violation.
 */
package org.ziyara.browser;
