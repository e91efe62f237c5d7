package nl.perspectief.dashboard.statistics;

import java.util.List;

/**
 * A weighted sum of all values, in which a value's factor depends on the group of its municipality
 * and on the quarter only.
 *
 * @param factors by group and quarter
 */
record Contrast(double[][] factors) {

    static Contrast mean(List<Contrast> contrasts) {
        double[][] first = contrasts.getFirst().factors();
        double[][] mean = new double[first.length][first[0].length];
        for (Contrast contrast : contrasts) {
            for (int group = 0; group < mean.length; group++) {
                for (int quarter = 0; quarter < mean[group].length; quarter++) {
                    mean[group][quarter] += contrast.factors[group][quarter] / contrasts.size();
                }
            }
        }
        return new Contrast(mean);
    }

    /** What a municipality with these values adds to the sum, by the group that it would be in. */
    double[] parts(double[] values) {
        double[] parts = new double[factors.length];
        for (int group = 0; group < parts.length; group++) {
            for (int quarter = 0; quarter < values.length; quarter++) {
                parts[group] += factors[group][quarter] * values[quarter];
            }
        }
        return parts;
    }
}
