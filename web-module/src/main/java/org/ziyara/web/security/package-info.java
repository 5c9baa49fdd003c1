/** Signing in, and the filters that guard every page: headers, CSRF. Uses account and common. */
package org.ziyara.web.security;
