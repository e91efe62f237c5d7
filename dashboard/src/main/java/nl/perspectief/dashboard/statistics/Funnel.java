package nl.perspectief.dashboard.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A funnel plot: units beside a common target, with limits that are wider for who is smaller, so
 * that nobody is ranked by chance.
 *
 * <p>Limits {@code P ± z·√(P(1 − P)/n)}, cut off at 0 and 1; with overdispersion {@code P ± z·√(P(1
 * − P)/n + τ²)}, from ten units on. Signals are given by the wider limits, at 99.8 per cent.
 *
 * <p>Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
 * Statistics in Medicine 24 (2005). For survival n is the effective size of {@link FunnelUnit}, and
 * the variance that of the target: with each unit's own standard error a curve that happens to be
 * steep looks surer than it is.
 */
public final class Funnel {

    private static final int UNITS_FOR_OVERDISPERSION = 10;
    private static final double LEAST_SIZE = 10;
    private static final double LEAST_EXPECTED = 5;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double target;
    private final Overdispersion overdispersion;

    private Funnel(double target, List<FunnelUnit> units) {
        this.target = target;
        this.overdispersion =
                units.size() < UNITS_FOR_OVERDISPERSION || variance(1) == 0
                        ? Overdispersion.NONE
                        : Overdispersion.winsorised(distances(units), deviations(units));
    }

    /** The target is what all units together have. */
    public static Funnel ofShares(List<FunnelUnit> units) {
        double size = 0;
        double successes = 0;
        for (FunnelUnit unit : units) {
            size += unit.size();
            successes += unit.value() * unit.size();
        }
        if (units.isEmpty()) {
            throw new IllegalArgumentException("A funnel of nobody");
        }
        return new Funnel(Math.clamp(successes / size, 0, 1), units);
    }

    /** The target is what the curve of everyone together says, S or 1 − S as the units have. */
    public static Funnel around(double target, List<FunnelUnit> units) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("No share: " + target);
        }
        return new Funnel(target, units);
    }

    public double target() {
        return target;
    }

    public Overdispersion overdispersion() {
        return overdispersion;
    }

    /** Within these chance alone keeps a unit of that size. */
    public Interval limits(double size, Confidence confidence) {
        return around(confidence.z() * StrictMath.sqrt(variance(size)));
    }

    /** The same, with what units usually differ added. */
    public Interval widerLimits(double size, Confidence confidence) {
        return around(confidence.z() * widerDeviation(size));
    }

    /** Judges a unit by the wider limits. */
    public FunnelMark mark(FunnelUnit unit) {
        double deviation = widerDeviation(unit.size());
        double z = deviation == 0 ? 0 : (unit.value() - target) / deviation;
        if (isTooSmall(unit)) {
            return new FunnelMark(z, 1, FunnelSignal.TOO_SMALL);
        }
        return new FunnelMark(z, 2 * NORMAL.survivalProbability(Math.abs(z)), signal(z));
    }

    private static FunnelSignal signal(double z) {
        if (Math.abs(z) <= Confidence.P998.z()) {
            return FunnelSignal.WITHIN;
        }
        return z > 0 ? FunnelSignal.HIGH : FunnelSignal.LOW;
    }

    private boolean isTooSmall(FunnelUnit unit) {
        double fewest = unit.size() * Math.min(target, 1 - target);
        return unit.size() < LEAST_SIZE || fewest < LEAST_EXPECTED;
    }

    private Interval around(double width) {
        return new Interval(Math.max(0, target - width), Math.min(1, target + width));
    }

    private double variance(double size) {
        return target * (1 - target) / size;
    }

    private double widerDeviation(double size) {
        return StrictMath.sqrt(variance(size) + overdispersion.tauSquared());
    }

    private double[] distances(List<FunnelUnit> units) {
        return units.stream()
                .mapToDouble(
                        unit -> (unit.value() - target) / StrictMath.sqrt(variance(unit.size())))
                .toArray();
    }

    private double[] deviations(List<FunnelUnit> units) {
        return units.stream().mapToDouble(unit -> StrictMath.sqrt(variance(unit.size()))).toArray();
    }
}
