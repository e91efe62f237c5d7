package nl.perspectief.dashboard.statistics;

/** Two limits, both inclusive, in the unit of the quantity they enclose. */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("No interval: %s to %s".formatted(lower, upper));
        }
    }

    boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
