package nl.perspectief.dashboard.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * 95 per cent limits of an effect, by dealing the starting quarters out anew over the
 * municipalities, 1,999 times. An effect θ is within the limits when the figures less θ, wherever
 * and since when a municipality works jointly, do not tell the true starts from those dealt out.
 *
 * <p>The estimate T is a weighted sum, so this needs no search: under a deal π the figures less θ
 * give {@code T(y; π) − θ·T(d; π)}, with d = 1 for who has started and 0 before, against {@code
 * T(y) − θ} in truth. They are equal at {@code θ(π) = (T(y) − T(y; π))/(1 − T(d; π))}, and the
 * limits are the 50th smallest and the 50th largest θ(π), of 2,000 with the truth itself.
 *
 * <p>Sources: R. A. Fisher, The Design of Experiments (1935); P. H. Garthwaite, "Confidence
 * intervals from randomization tests", Biometrics 52 (1996). The deals come from the generator that
 * Java fixes to the bit, with a fixed seed: the same figures give the same limits everywhere.
 */
final class PermutationInterval {

    private static final long SEED = 2021;
    private static final int DEALS = 1_999;
    private static final int OUTSIDE = (DEALS + 1) / 40;

    /** 1 − T(d; π) is a sum of fractions of municipalities: this near 0 it is 0. */
    private static final double NOTHING = 1e-9;

    private final Panel panel;
    private final int[] groups;
    private final int[][] deals;

    PermutationInterval(Panel panel) {
        this.panel = panel;
        List<Integer> starts = List.copyOf(panel.starters().keySet());
        groups = panel.rows().stream().mapToInt(row -> starts.indexOf(row.start())).toArray();
        deals = deals(groups);
    }

    /** The contrast with its limits; without limits when they leave no room, as without spread. */
    Estimate estimate(Contrast contrast) {
        double[][] outcomes = parts(contrast, Panel.Row::values);
        double[][] treatments = parts(contrast, this::treatment);
        double found = sum(outcomes, groups);
        double[] low = new double[DEALS];
        double[] high = new double[DEALS];
        for (int deal = 0; deal < DEALS; deal++) {
            double room = 1 - sum(treatments, deals[deal]);
            double equal = (found - sum(outcomes, deals[deal])) / room;
            // who was dealt their own start tells nothing apart, whatever the effect
            low[deal] = room < NOTHING ? Double.NEGATIVE_INFINITY : equal;
            high[deal] = room < NOTHING ? Double.POSITIVE_INFINITY : equal;
        }
        Arrays.sort(low);
        Arrays.sort(high);
        return around(found, low[OUTSIDE - 1], high[DEALS - OUTSIDE]);
    }

    private static Estimate around(double found, double lower, double upper) {
        return lower < upper ? new Estimate(found, lower, upper) : Estimate.exact(found);
    }

    /** Of each municipality, what it would add to the contrast in each group. */
    private double[][] parts(Contrast contrast, Function<Panel.Row, double[]> values) {
        return panel.rows().stream()
                .map(row -> contrast.parts(values.apply(row)))
                .toArray(double[][]::new);
    }

    private double[] treatment(Panel.Row row) {
        double[] hasStarted = new double[row.values().length];
        Arrays.setAll(hasStarted, index -> panel.from() + index >= row.start() ? 1 : 0);
        return hasStarted;
    }

    private static double sum(double[][] parts, int[] groups) {
        double sum = 0;
        for (int i = 0; i < groups.length; i++) {
            sum += parts[i][groups[i]];
        }
        return sum;
    }

    /** One after another from one generator, so that no number of threads changes them. */
    private static int[][] deals(int[] groups) {
        var random = new Random(SEED);
        int[][] deals = new int[DEALS][];
        for (int deal = 0; deal < DEALS; deal++) {
            deals[deal] = groups.clone();
            shuffle(deals[deal], random);
        }
        return deals;
    }

    private static void shuffle(int[] cards, Random random) {
        for (int left = cards.length; left > 1; left--) {
            int drawn = random.nextInt(left);
            int card = cards[drawn];
            cards[drawn] = cards[left - 1];
            cards[left - 1] = card;
        }
    }
}
