/**
 * What no request from outside can reach, tested inside the container: the shipped archive with one
 * more web module that holds the tests.
 */
package org.ziyara.container;
