package nl.perspectief.dashboard.statistics;

/**
 * One municipality in a funnel plot.
 *
 * @param value a share, 0–1
 * @param size the number of people that a share without censoring would need to be as precise
 */
public record FunnelUnit(double value, double size) {

    public FunnelUnit {
        if (!(value >= 0 && value <= 1 && size > 0)) {
            throw new IllegalArgumentException("No share: %s of %s".formatted(value, size));
        }
    }

    /** So many of so many. */
    public static FunnelUnit ofShare(long successes, long total) {
        return new FunnelUnit((double) successes / total, total);
    }

    /**
     * What a curve says of a day: the share still without the event. Only for curves that reach the
     * day, or S = 0 before it.
     */
    public static FunnelUnit ofRetention(KaplanMeier curve, int day) {
        return new FunnelUnit(survival(curve, day), effectiveSize(curve, day));
    }

    /** The same the other way round: the share that had the event. */
    public static FunnelUnit ofIncidence(KaplanMeier curve, int day) {
        return new FunnelUnit(1 - survival(curve, day), effectiveSize(curve, day));
    }

    private static double survival(KaplanMeier curve, int day) {
        Estimate estimate = curve.survivalAt(day);
        if (estimate == null) {
            throw new IllegalArgumentException("A curve of nobody");
        }
        return estimate.value();
    }

    /** {@code n at risk / S}; at S = 0 all who were followed to that day, so who had the event. */
    private static double effectiveSize(KaplanMeier curve, int day) {
        double survival = survival(curve, day);
        return survival == 0 ? curve.eventsUntil(day) : curve.atRisk(day) / survival;
    }
}
