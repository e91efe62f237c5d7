package nl.perspectief.dashboard.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How much more units differ than chance within each of them explains: {@code φ = Σz²/I}, and when
 * {@code Iφ > I − 1} the variance between units {@code τ² = (Iφ − (I − 1))/(Σw − Σw²/Σw)}, {@code w
 * = 1/s²}.
 *
 * <p>Source: D. J. Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and
 * Safety in Health Care 14 (2005). So that a few outliers do not hide themselves, z is first drawn
 * in to its 10th and 90th percentile (winsorised); quantiles are those of R's type 7.
 *
 * @param phi the mean of z²; about 1 when there is only chance
 * @param tauSquared 0 when there is no more than chance
 */
public record Overdispersion(double phi, double tauSquared) {

    /** Nothing but chance is reckoned with. */
    static final Overdispersion NONE = new Overdispersion(1, 0);

    private static final double OUTER_PART = 0.1;

    static Overdispersion winsorised(double[] z, double[] s) {
        var quantile = Quantile.withDefaults().withCopy(true).with(EstimationMethod.HF7);
        double least = quantile.evaluate(z, OUTER_PART);
        double most = quantile.evaluate(z, 1 - OUTER_PART);
        return of(Arrays.stream(z).map(one -> Math.clamp(one, least, most)).toArray(), s);
    }

    static Overdispersion of(double[] z, double[] s) {
        double sumOfSquares = sum(z, 2);
        double phi = sumOfSquares / z.length;
        double surplus = sumOfSquares - (z.length - 1);
        if (surplus <= 0) {
            return new Overdispersion(phi, 0);
        }
        double weights = sum(s, -2);
        return new Overdispersion(phi, surplus / (weights - sum(s, -4) / weights));
    }

    private static double sum(double[] values, int power) {
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.pow(value, power);
        }
        return sum;
    }
}
