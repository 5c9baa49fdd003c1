package org.ziyara.audit;

/**
 * Something has been ordered, such as a closure, a restriction or a transfer, that visits booked
 * already may not fit.
 *
 * @param institutionId whose inmates' visits; null for those of all institutions
 */
public record Ordered(Long institutionId) {}
