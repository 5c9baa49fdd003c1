/**
 * The artefacts of the job {@code nightly} (META-INF/batch-jobs/nightly.xml). They load, call and
 * record; what they call is plain code of the domain. Uses night, registry, schedule, booking,
 * seats, relocation, reporting and retention.
 */
package org.ziyara.batch.nightly;
