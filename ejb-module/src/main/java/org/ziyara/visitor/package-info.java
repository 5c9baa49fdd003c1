/**
 * The people who visit: registration, companions, and kinship links to inmates. Uses account,
 * inmate, institution, messaging, audit and shared.
 */
package org.ziyara.visitor;
