/**
 * The one gateway to Jakarta Batch and the timer that starts the night. Executions are visible only
 * to the component that started them, so nothing else may touch the JobOperator.
 */
package org.ziyara.batch;
