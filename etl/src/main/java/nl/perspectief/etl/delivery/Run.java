package nl.perspectief.etl.delivery;

import java.time.LocalDate;

/**
 * The run that takes files in.
 *
 * @param runId the batch job's instance: a restarted run keeps it
 * @param day the day of receipt, or the as-of day
 * @param isDayFixed whether the day was given (as-of) rather than today
 * @param actor who has it done now; a restarted run may have another
 */
public record Run(long runId, LocalDate day, boolean isDayFixed, Actor actor) {}
