package nl.perspectief.dashboard.statistics;

/** So many of so many, at least one. */
public record Share(long successes, long total) {

    public Share {
        if (successes < 0 || successes > total || total == 0) {
            throw new IllegalArgumentException("No share: %d of %d".formatted(successes, total));
        }
    }

    double value() {
        return (double) successes / total;
    }
}
