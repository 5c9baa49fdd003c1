package org.ziyara.schedule;

/** A session template as its administration sees it. */
public record TemplateView(long id, TemplateDetails details, int version) {}
