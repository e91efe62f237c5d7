package nl.perspectief.dashboard.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure a two-sided interval is, with the normal quantile that belongs to it. */
public enum Confidence {
    /** 95 per cent, for every interval beside a figure. */
    P95(0.05),
    /** 99.8 per cent, for limits that signal. */
    P998(0.002);

    private final double tail;
    private final double z;

    Confidence(double outside) {
        tail = outside / 2;
        z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
    }

    /** The probability outside the interval, on one side. */
    double tail() {
        return tail;
    }

    /** The quantile of the standard normal distribution: 1.96 at 95 per cent. */
    public double z() {
        return z;
    }
}
