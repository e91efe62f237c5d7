package nl.perspectief.dashboard.statistics;

import java.util.List;

/**
 * Poisson regression of counts on time, {@code E(y) = exp(α + β·t)}: is β zero?
 *
 * <p>Given their sum, the counts are spread over the periods in proportion to {@code exp(β·t)}, so
 * only β has to be found. The likelihood is concave; Newton's steps go uphill on it, halved when
 * they go too far. The answer is the root of the likelihood ratio with the sign of β, {@code
 * ±√(2(l(β̂) − l(0)))}, which holds where β̂ has no end, as when all counts but the last are zero;
 * Wald's does not. Source: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd edition
 * (1989), chapter 6.
 */
final class PoissonTrend {

    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-12;

    private final double[] times;
    private final double[] counts;
    private final double total;

    private PoissonTrend(List<PeriodValue<Long>> periods) {
        double middle = periods.stream().mapToInt(PeriodValue::time).average().orElse(0);
        times = periods.stream().mapToDouble(period -> period.time() - middle).toArray();
        counts = periods.stream().mapToDouble(PeriodValue::value).toArray();
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        total = sum;
    }

    /** Standard normal when there is no trend; 0 when nothing was counted. */
    static double z(List<PeriodValue<Long>> periods) {
        var trend = new PoissonTrend(periods);
        return trend.total == 0 ? 0 : trend.signedRoot();
    }

    private double signedRoot() {
        double beta = highest();
        double gain = Math.max(0, logLikelihood(beta) - logLikelihood(0));
        return Math.signum(beta) * StrictMath.sqrt(2 * gain);
    }

    private double highest() {
        double beta = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = uphill(beta);
            if (Math.abs(next - beta) < CLOSE) {
                return next;
            }
            beta = next;
        }
        return beta;
    }

    /** A Newton step, or as much of it as is not a step down. */
    private double uphill(double beta) {
        Spread spread = spread(beta);
        double slope = -total * spread.mean();
        for (int i = 0; i < times.length; i++) {
            slope += counts[i] * times[i];
        }
        double curvature = total * spread.variance();
        double step = curvature < CLOSE ? 0 : slope / curvature;
        while (Math.abs(step) > CLOSE && logLikelihood(beta + step) < logLikelihood(beta)) {
            step /= 2;
        }
        return beta + step;
    }

    private double logLikelihood(double beta) {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += counts[i] * beta * times[i];
        }
        return sum - total * logOfWeights(beta);
    }

    /** {@code log Σ exp(β·t)}, with the largest term taken out so that nothing overflows. */
    private double logOfWeights(double beta) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double time : times) {
            largest = Math.max(largest, beta * time);
        }
        double sum = 0;
        for (double time : times) {
            sum += StrictMath.exp(beta * time - largest);
        }
        return largest + StrictMath.log(sum);
    }

    /** Mean and variance of the time, when periods weigh as β says. */
    private record Spread(double mean, double variance) {}

    private Spread spread(double beta) {
        double log = logOfWeights(beta);
        double mean = 0;
        double square = 0;
        for (double time : times) {
            double weight = StrictMath.exp(beta * time - log);
            mean += weight * time;
            square += weight * time * time;
        }
        return new Spread(mean, square - mean * mean);
    }
}
