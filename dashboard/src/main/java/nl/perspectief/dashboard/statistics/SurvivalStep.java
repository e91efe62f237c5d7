package nl.perspectief.dashboard.statistics;

/**
 * One step of a Kaplan–Meier curve: a day with an event or a censoring.
 *
 * @param atRisk how many were still followed when the day began
 * @param survival the estimated share without the event after this day, 0–1
 * @param standardError by Greenwood; 0 while there is no event, and when no one is left
 * @param limits 95 per cent
 */
public record SurvivalStep(
        int day,
        long atRisk,
        long events,
        long censored,
        double survival,
        double standardError,
        Interval limits) {

    Estimate estimate() {
        return Estimate.of(survival, limits);
    }
}
