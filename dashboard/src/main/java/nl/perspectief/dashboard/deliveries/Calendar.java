package nl.perspectief.dashboard.deliveries;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;
import nl.perspectief.sql.Quarter;

/**
 * What everyone in a programme is to deliver, and how far it is.
 *
 * @param newcomers names by code of those who take part since the figures were made
 * @param expected by municipality code, the newest quarter first
 * @param today the day on which it is looked at
 */
record Calendar(
        Filter filter,
        Programme programme,
        SortedMap<String, String> newcomers,
        SortedMap<String, List<Expected>> expected,
        LocalDate today) {

    /** In order of time. */
    List<Quarter> quarters() {
        return expected.values().stream()
                .flatMap(Collection::stream)
                .map(Expected::quarter)
                .distinct()
                .sorted()
                .toList();
    }

    /** The one municipality that is chosen; empty when none is, or several are. */
    Optional<Municipality> municipality() {
        var chosen = filter.municipalities();
        return chosen.size() == 1 ? programme.participant(chosen.getFirst()) : Optional.empty();
    }

    Optional<Expected> of(String municipalityCode, Quarter quarter) {
        return expected.getOrDefault(municipalityCode, List.of()).stream()
                .filter(one -> one.quarter().equals(quarter))
                .findFirst();
    }

    /** How many are expected in a quarter, by how far they are. */
    Map<Stage, Long> counted(Quarter quarter) {
        return expected.keySet().stream()
                .flatMap(code -> of(code, quarter).stream())
                .collect(
                        Collectors.groupingBy(
                                one -> Stage.of(one, today), TreeMap::new, Collectors.counting()));
    }

    /** The last day of the quarter for everyone who got no more time. */
    Optional<LocalDate> deadline(Quarter quarter) {
        return expected.keySet().stream()
                .flatMap(code -> of(code, quarter).stream())
                .filter(one -> !one.isPostponed())
                .map(Expected::deadline)
                .max(Comparator.naturalOrder());
    }
}
