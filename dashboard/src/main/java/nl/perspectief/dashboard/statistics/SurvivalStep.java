package nl.perspectief.dashboard.statistics;

/**
 * One step of a Kaplan–Meier curve: a day with an event or a censoring.
 *
 * @param atRisk how many were still followed when the day began
 * @param survival the estimated share without the event after this day, 0–1
 * @param eventsSoFar up to and including this day
 * @param greenwood Greenwood's sum {@code Σ d/(n(n − d))} up to and including this day
 */
public record SurvivalStep(
        int day,
        long atRisk,
        long events,
        long censored,
        double survival,
        long eventsSoFar,
        double greenwood) {

    /** By Greenwood; 0 while there is no event, and when no one is left. */
    public double standardError() {
        return survival * StrictMath.sqrt(greenwood);
    }

    /**
     * At 95 per cent. Made when asked for: a curve has many steps, and few are looked at. At S = 0
     * the events so far are all who were followed to this day.
     */
    public Interval limits() {
        if (eventsSoFar == 0) {
            return wilson(atRisk, atRisk);
        }
        return survival == 0 ? wilson(0, eventsSoFar) : logLog();
    }

    private static Interval wilson(long x, long n) {
        Interval limits = Wilson.interval(x, n, Confidence.P95);
        if (limits == null) {
            throw new IllegalStateException("A step of a curve without anyone at risk");
        }
        return limits;
    }

    private Interval logLog() {
        double power = Confidence.P95.z() * StrictMath.sqrt(greenwood) / StrictMath.log(survival);
        // the logarithm is negative, so a plus sign gives the upper limit
        return new Interval(
                StrictMath.pow(survival, StrictMath.exp(-power)),
                StrictMath.pow(survival, StrictMath.exp(power)));
    }

    Estimate estimate() {
        return Estimate.of(survival, limits());
    }
}
