package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.indicator.Indicator;

/** Which way of a figure is better. */
public enum Better {
    HIGHER,
    LOWER,
    NEITHER;

    /** Of a time until something good it is the other way round. */
    public static Better of(Indicator indicator, String measure) {
        boolean turned = measure.equals("median_days") && !indicator.isRetention();
        return switch (indicator.direction()) {
            case "higher" -> turned ? LOWER : HIGHER;
            case "lower" -> turned ? HIGHER : LOWER;
            default -> NEITHER;
        };
    }
}
