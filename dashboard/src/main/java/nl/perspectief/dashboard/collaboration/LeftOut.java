package nl.perspectief.dashboard.collaboration;

import java.util.Collection;
import java.util.List;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;

/**
 * How many municipalities could not take part in a comparison.
 *
 * @param kept a figure they need is not shown to whoever asks
 * @param without a figure they need is not there: not delivered, followed too short, about nobody
 */
public record LeftOut(int kept, int without) {

    static final LeftOut NOBODY = new LeftOut(0, 0);

    /**
     * @param needed of each municipality the figures that it must have
     * @param wanted how many figures that are
     */
    public static LeftOut of(Collection<List<Observation>> needed, int wanted) {
        int kept = 0;
        int without = 0;
        for (List<Observation> figures : needed) {
            if (figures.stream().anyMatch(one -> one.status() == Status.SUPPRESSED)) {
                kept++;
            } else if (figures.stream().filter(one -> one.value() != null).count() < wanted) {
                without++;
            }
        }
        return new LeftOut(kept, without);
    }
}
