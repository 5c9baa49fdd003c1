package org.ziyara.audit;

/**
 * One of many things that were ordered at once; as {@link AuditTrail#order} takes them.
 *
 * @param detail a short text without personal data, or null
 */
public record Order(
    String action, String subjectType, long subjectId, long institutionId, String detail) {}
