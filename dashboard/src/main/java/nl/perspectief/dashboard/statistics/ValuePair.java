package nl.perspectief.dashboard.statistics;

/** Two figures of one municipality. */
public record ValuePair(double first, double second) {

    public ValuePair {
        if (!Double.isFinite(first) || !Double.isFinite(second)) {
            throw new IllegalArgumentException("No pair: %s and %s".formatted(first, second));
        }
    }
}
