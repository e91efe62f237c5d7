package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One person in a survival figure.
 *
 * @param days from the start to the event, or to where the person was lost from sight
 * @param isEvent whether it is the event
 * @param observableDays from the start to the reference date of the person's own municipality
 */
record Observed(long days, boolean isEvent, long observableDays) {

    /**
     * Someone who waits for something from a day on, and is never lost from sight. What came before
     * that day came on its first day.
     *
     * @param event null = it has not come yet
     */
    static Observed waiting(LocalDate from, @Nullable LocalDate event, LocalDate referenceDate) {
        long observable = ChronoUnit.DAYS.between(from, referenceDate);
        return event == null
                ? new Observed(observable, false, observable)
                : new Observed(Math.max(0, ChronoUnit.DAYS.between(from, event)), true, observable);
    }
}
