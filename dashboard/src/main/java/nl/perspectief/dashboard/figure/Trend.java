package nl.perspectief.dashboard.figure;

import java.util.List;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Status;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one municipality, or of the programme, quarter after quarter (or year after year).
 *
 * @param whose who it is about
 * @param quarters in order of time, without holes; at least one
 */
public record Trend(Whose whose, Manner manner, List<Observation> quarters) {

    /** One missing municipality in so many is no reason to call a quarter thin. */
    private static final int NOTICED = 20;

    public Trend {
        quarters = List.copyOf(quarters);
    }

    public Observation newest() {
        return quarters.getLast();
    }

    public boolean isCohort() {
        return Kind.isCohort(newest());
    }

    /** The newest quarter that has a figure; null when there is none. */
    public @Nullable Observation newestWithValue() {
        return quarters.reversed().stream()
                .filter(one -> one.estimate() != null)
                .findFirst()
                .orElse(null);
    }

    /** The newest that has a figure, where the newest of all only has to wait; null otherwise. */
    public @Nullable Observation shown() {
        var newest = newest();
        return newest.estimate() == null && newest.status() == Status.TOO_SHORT
                ? newestWithValue()
                : newest.estimate() == null ? null : newest;
    }

    /** Whether any quarter has a figure. */
    public boolean hasFigures() {
        return newestWithValue() != null;
    }

    /** The same up to and including a quarter; the whole when it does not reach back so far. */
    public Trend upTo(Period last) {
        var earlier = quarters.stream().filter(one -> one.period().compareTo(last) <= 0).toList();
        return earlier.isEmpty() ? this : new Trend(whose, manner, earlier);
    }

    /** The quarter so many before the given one; null before the first. */
    public @Nullable Observation before(Observation observation, int quartersBack) {
        int index = quarters.indexOf(observation) - quartersBack;
        return index < 0 ? null : quarters.get(index);
    }

    /** The period a year before the given one; null when there is none. */
    public @Nullable Observation yearBefore(Observation observation) {
        int year = observation.period().first().year() - 1;
        return quarters.stream()
                .filter(one -> one.period().first().year() == year)
                .filter(one -> one.period().isSamePartOfYear(observation.period()))
                .findFirst()
                .orElse(null);
    }

    /** From which quarter on nothing is delivered; the newest quarter must be such a one. */
    public Observation undeliveredSince() {
        var since = newest();
        for (Observation one : quarters.reversed()) {
            if (one.status() != Status.NOT_DELIVERED) {
                break;
            }
            since = one;
        }
        return since;
    }

    /**
     * Whether clearly fewer municipalities are in a quarter than in the fullest one: its sum is
     * then lower for that reason alone.
     */
    public boolean isThin(Observation observation) {
        int fewest = quarters.stream().mapToInt(Trend::missing).min().orElse(0);
        int more = missing(observation) - fewest;
        return observation.estimate() != null
                && more > 0
                && more * NOTICED > observation.municipalitiesExpected();
    }

    private static int missing(Observation observation) {
        return observation.municipalitiesExpected() - observation.municipalitiesDelivered();
    }
}
