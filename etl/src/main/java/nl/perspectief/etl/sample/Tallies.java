package nl.perspectief.etl.sample;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.perspectief.sql.Quarter;

/** Where one participant's counts are written down: per measure, part and delivered quarter. */
final class Tallies {

    private final Participant participant;
    private final Map<String, Map<Part, Map<Quarter, Tally>>> tallies = new HashMap<>();
    private final Map<String, Set<Quarter>> notApplicable = new HashMap<>();
    private final Set<String> withoutParts = new HashSet<>();

    Tallies(Participant participant) {
        this.participant = participant;
    }

    List<Quarter> quarters() {
        return participant.quarters();
    }

    /** The participant's quarters up to the one in which a list was last delivered. */
    List<Quarter> quartersUpTo(Quarter last) {
        return quarters().stream().filter(quarter -> quarter.compareTo(last) <= 0).toList();
    }

    /** Counts what belongs to a quarter, all of it and each part of it in the same way. */
    <T> void count(
            String measure,
            Quarter quarter,
            List<T> things,
            Breakdowns<T> breakdowns,
            Function<List<T>, Tally> count) {
        put(measure, quarter, count.apply(things));
        countParts(measure, quarter, things, breakdowns, count);
    }

    /** Counts the parts only; everyone is counted apart. */
    <T> void countParts(
            String measure,
            Quarter quarter,
            List<T> things,
            Breakdowns<T> breakdowns,
            Function<List<T>, Tally> count) {
        breakdowns
                .parts(things)
                .forEach((part, some) -> put(measure, part, quarter, count.apply(some)));
    }

    void put(String measure, Quarter quarter, Tally everyone) {
        put(measure, Part.EVERYONE, quarter, everyone);
    }

    private void put(String measure, Part part, Quarter quarter, Tally tally) {
        tallies.computeIfAbsent(measure, _ -> new TreeMap<>())
                .computeIfAbsent(part, _ -> new TreeMap<>())
                .put(quarter, tally);
    }

    /**
     * In these quarters the indicator cannot be had from this way of delivering, or is not asked.
     */
    void doesNotApply(String indicator, Collection<Quarter> quarters) {
        notApplicable.computeIfAbsent(indicator, _ -> new HashSet<>()).addAll(quarters);
    }

    /** This way of delivering tells nobody apart. */
    void isOfEveryoneOnly(String indicator) {
        withoutParts.add(indicator);
    }

    Counted counted() {
        return new Counted(participant, tallies, notApplicable, withoutParts);
    }
}
