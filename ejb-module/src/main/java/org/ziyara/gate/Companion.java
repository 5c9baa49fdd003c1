package org.ziyara.gate;

/** Who comes along. */
public record Companion(String fullName, int age) {}
