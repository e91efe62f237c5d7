package nl.perspectief.etl.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.sql.Quarter;

/**
 * One participant's tallies.
 *
 * @param tallies per {@code indicator/measure}, part and delivered quarter, in order of quarters
 * @param notApplicable per indicator the quarters in which it cannot be had from this way of
 *     delivering, or is not asked
 * @param withoutParts the indicators that this way of delivering gives for everyone only
 */
record Counted(
        Participant participant,
        Map<String, Map<Part, Map<Quarter, Tally>>> tallies,
        Map<String, Set<Quarter>> notApplicable,
        Set<String> withoutParts) {

    /** Whether there is a quarter in the period in which it could be had. */
    boolean isExpected(Measure measure, Part part, Period period) {
        if (!part.equals(Part.EVERYONE) && withoutParts.contains(measure.indicator())) {
            return false;
        }
        var without = notApplicable.getOrDefault(measure.indicator(), Set.of());
        return participant.quarters().stream()
                .anyMatch(quarter -> period.contains(quarter) && !without.contains(quarter));
    }

    /** Empty when nothing of that period was delivered; none when it was, but not of this part. */
    Optional<Tally> tally(Measure measure, Part part, Period period) {
        var ofMeasure = tallies.getOrDefault(measure.key(), Map.of());
        var ofPart = ofMeasure.getOrDefault(part, Map.of());
        List<Tally> delivered =
                ofMeasure.getOrDefault(Part.EVERYONE, Map.of()).entrySet().stream()
                        .filter(entry -> period.contains(entry.getKey()))
                        .map(entry -> ofPart.getOrDefault(entry.getKey(), entry.getValue().none()))
                        .toList();
        if (delivered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                measure.definition().isOfAMoment() ? delivered.getLast() : Tally.sum(delivered));
    }

    /** The parts that occur in any of its figures. */
    Set<Part> parts(Measure measure) {
        return tallies.getOrDefault(measure.key(), Map.of()).keySet();
    }
}
