package nl.perspectief.etl.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a rule weighs on a day.
 *
 * @param trialUntil the last day on which an ERROR counts as a WARNING; null when it counts as it
 *     is
 */
public record Strength(Severity severity, @Nullable LocalDate trialUntil) {}
