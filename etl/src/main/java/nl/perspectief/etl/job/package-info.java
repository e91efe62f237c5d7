/**
 * The nightly run as a Spring Batch job: receive, import, build, check, publish, report. The only
 * place that knows Spring Batch.
 */
@NullMarked
package nl.perspectief.etl.job;

import org.jspecify.annotations.NullMarked;
