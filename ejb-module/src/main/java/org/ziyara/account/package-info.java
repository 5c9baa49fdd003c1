/**
 * Who may sign in: accounts, passwords, one-time codes, throttling. Uses messaging, audit and
 * shared.
 */
package org.ziyara.account;
