package nl.perspectief.dashboard.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.ranking.NaturalRanking;

/**
 * Rank correlation: Pearson's coefficient of the ranks, where equal values share the middle of
 * their ranks, {@code r = Σ(a − m)(b − m)/√(Σ(a − m)²·Σ(b − m)²)} with {@code m = (n + 1)/2}. By
 * ranks, so that neither one extreme municipality nor a bent line decides.
 *
 * <p>95 per cent limits by Fisher's z with the variance of Bonett and Wright: {@code tanh(artanh r
 * ± 1.96·√((1 + r²/2)/(n − 3)))}. At −1 and 1 these would be without width, as if it were certain,
 * so there are none.
 *
 * <p>Sources: C. Spearman, "The proof and measurement of association between two things", American
 * Journal of Psychology 15 (1904); D. G. Bonett and T. A. Wright, "Sample size requirements for
 * estimating Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000).
 */
public final class Spearman {

    private static final int LEAST = 10;

    private Spearman() {}

    /** Of municipalities that have both figures; in any order. */
    public static Correlation of(List<ValuePair> municipalities) {
        int n = municipalities.size();
        if (n < LEAST) {
            return new Correlation.TooFew(n);
        }
        double[] first = centredRanks(municipalities, ValuePair::first);
        double[] second = centredRanks(municipalities, ValuePair::second);
        double spread = product(first, first) * product(second, second);
        return spread == 0
                ? new Correlation.NoSpread(n)
                : new Correlation.Found(n, estimate(coefficient(first, second, spread), n));
    }

    private static double coefficient(double[] first, double[] second, double spread) {
        return Math.clamp(product(first, second) / StrictMath.sqrt(spread), -1, 1);
    }

    private static Estimate estimate(double r, int n) {
        if (Math.abs(r) == 1) {
            return Estimate.exact(r);
        }
        double z = StrictMath.log((1 + r) / (1 - r)) / 2;
        double width = Confidence.P95.z() * StrictMath.sqrt((1 + r * r / 2) / (n - 3));
        return new Estimate(r, StrictMath.tanh(z - width), StrictMath.tanh(z + width));
    }

    private static double[] centredRanks(
            List<ValuePair> pairs, ToDoubleFunction<ValuePair> figure) {
        // adding nothing makes 0 of −0, which would rank below it
        double[] values =
                pairs.stream().mapToDouble(pair -> figure.applyAsDouble(pair) + 0.0).toArray();
        double[] ranks = new NaturalRanking().apply(values);
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] -= (ranks.length + 1) / 2.0;
        }
        return ranks;
    }

    /** Of halves, so exact in any order. */
    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
