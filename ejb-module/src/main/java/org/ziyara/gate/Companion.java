package org.ziyara.gate;

import java.io.Serializable;

/** Who comes along. */
public record Companion(String fullName, int age) implements Serializable {}
