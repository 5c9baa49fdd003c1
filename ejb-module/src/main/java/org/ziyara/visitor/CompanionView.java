package org.ziyara.visitor;

import java.time.LocalDate;

/** An accompanying person as pages show it. */
public record CompanionView(long id, String fullName, LocalDate dateOfBirth) {}
