package nl.perspectief.etl.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.sql.Quarter;

/**
 * One participant's tallies.
 *
 * @param tallies per {@code indicator/measure} and delivered quarter, in order of quarters
 * @param notApplicable per indicator the quarters in which it cannot be had from this way of
 *     delivering
 */
record Counted(
        Participant participant,
        Map<String, Map<Quarter, Tally>> tallies,
        Map<String, Set<Quarter>> notApplicable) {

    /** Figures of a moment: a year has that of its last delivered quarter. */
    private static final Set<String> STOCKS = Set.of("DQ-01");

    /** Whether there is a quarter in the period in which it could be had. */
    boolean isExpected(Measure measure, Period period) {
        var without = notApplicable.getOrDefault(measure.indicator(), Set.of());
        return participant.quarters().stream()
                .anyMatch(quarter -> period.contains(quarter) && !without.contains(quarter));
    }

    /** Empty when nothing of that period was delivered. */
    Optional<Tally> tally(Measure measure, Period period) {
        List<Tally> delivered =
                tallies
                        .getOrDefault(measure.indicator() + "/" + measure.name(), Map.of())
                        .entrySet()
                        .stream()
                        .filter(entry -> period.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        if (delivered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                STOCKS.contains(measure.indicator()) ? delivered.getLast() : Tally.sum(delivered));
    }
}
