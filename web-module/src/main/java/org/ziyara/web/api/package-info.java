/**
 * The JSON API for programs, {@code /api/v1}: one resource class for each noun, with what it reads
 * and answers as records beside it. Uses the boundary services, protocol and common.
 */
package org.ziyara.web.api;
