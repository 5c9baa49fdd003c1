package org.ziyara.booking;

import java.time.LocalDate;
import org.ziyara.policy.PolicyBook;

/** The days in question, both included, and the policies of the institution over them. */
record Days(LocalDate first, LocalDate last, PolicyBook policies) {}
