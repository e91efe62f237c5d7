package nl.perspectief.dashboard.statistics;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * When points in a row are no longer chance. How many make a run differs in the literature, so it
 * can be set.
 *
 * @param onOneSide so many on the same side of the centre line; a point on the line itself neither
 *     counts nor ends the run
 * @param risingOrFalling so many of which each is higher, or each is lower, than the one before
 */
public record RunRules(int onOneSide, int risingOrFalling) {

    /** Eight and six. */
    public static final RunRules USUAL = new RunRules(8, 6);

    /** The points that are part of a run on one side. */
    BitSet onOneSide(double[] values, double centre) {
        return runs(values.length, index -> Double.compare(values[index], centre), onOneSide, true);
    }

    /** The points that are part of a row that rises or falls. */
    BitSet risingOrFalling(double[] values) {
        // the first point of a row is the one before its first step
        BitSet steps =
                runs(
                        values.length - 1,
                        index -> Double.compare(values[index + 1], values[index]),
                        risingOrFalling - 1,
                        false);
        var points = new BitSet();
        steps.stream().forEach(step -> points.set(step, step + 2));
        return points;
    }

    /** Positions in runs of equal signs at least that long; a zero is passed over or ends a run. */
    private static BitSet runs(int size, IntUnaryOperator sign, int least, boolean passOverZero) {
        var found = new BitSet();
        var run = new BitSet();
        int current = 0;
        for (int index = 0; index < size; index++) {
            int own = sign.applyAsInt(index);
            if (own == 0 && passOverZero) {
                continue;
            }
            if (own != current) {
                run.clear();
                current = own;
            }
            if (own != 0) {
                run.set(index);
            }
            if (run.cardinality() >= least) {
                found.or(run);
            }
        }
        return found;
    }
}
