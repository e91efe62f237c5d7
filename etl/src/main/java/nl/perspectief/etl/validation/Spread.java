package nl.perspectief.etl.validation;

import java.util.Arrays;

/**
 * Where most values of a column lie: their median, and the median distance to it (MAD). Half of the
 * values would have to be wrong before these are.
 *
 * @param scale the standard deviation that goes with that distance
 */
record Spread(double median, double scale) {

    /** Turns the median distance of a normal distribution into its standard deviation. */
    private static final double CONSISTENCY = 1.4826;

    /**
     * @param smallestScale the least that values may differ by chance: if most are equal, the
     *     median distance is zero
     */
    static Spread of(double[] values, double smallestScale) {
        double median = median(values.clone());
        var distances = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        return new Spread(median, Math.max(smallestScale, CONSISTENCY * median(distances)));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /** How many standard deviations a value lies from the median. */
    double distance(double value) {
        return Math.abs(value - median) / scale;
    }
}
