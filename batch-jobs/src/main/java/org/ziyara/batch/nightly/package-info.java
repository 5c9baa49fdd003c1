/**
 * The artefacts of the job {@code nightly} (META-INF/batch-jobs/nightly.xml). They load, call and
 * record; what they call is plain code of the domain. Uses night, registry and schedule.
 */
package org.ziyara.batch.nightly;
