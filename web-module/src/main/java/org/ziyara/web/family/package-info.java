/**
 * The portal for families: plain Facelets that work without JavaScript. Uses the boundary services
 * and common.
 */
package org.ziyara.web.family;
