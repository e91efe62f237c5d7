package nl.perspectief.dashboard.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many tests are signals, when of those that are named so at most a given part may be
 * false: the k smallest p-values, k the largest with {@code p₍ₖ₎ ≤ k·q/m}.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57
 * (1995).
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * The positions of the signals, the smallest p-value first.
     *
     * @param rate the part that may be false, such as 0.05
     */
    public static List<Integer> signals(List<Double> pValues, double rate) {
        List<Integer> bySize =
                IntStream.range(0, pValues.size())
                        .boxed()
                        .sorted(Comparator.comparing(pValues::get))
                        .toList();
        int signals = 0;
        for (int place = 1; place <= bySize.size(); place++) {
            if (pValues.get(bySize.get(place - 1)) <= place * rate / pValues.size()) {
                signals = place;
            }
        }
        return bySize.subList(0, signals);
    }
}
