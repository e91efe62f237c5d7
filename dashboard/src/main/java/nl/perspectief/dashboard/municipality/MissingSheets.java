package nl.perspectief.dashboard.municipality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.sql.Quarter;

/**
 * Which sheets of a workbook are not in a delivery that did come: those that only figures without
 * data are read from.
 *
 * @param sheets by indicator
 */
record MissingSheets(Map<String, Set<String>> sheets) {

    /** {@code Trajecten[Coach-type], Capaciteit[Functie, Fte]}. */
    private static final Pattern SHEET = Pattern.compile("([^,\\[\\]]+)\\[[^\\]]*\\]");

    static MissingSheets of(List<ShownFigure> figures) {
        return new MissingSheets(
                figures.stream()
                        .map(ShownFigure::indicator)
                        .distinct()
                        .collect(Collectors.toMap(Indicator::id, MissingSheets::sheets)));
    }

    private static Set<String> sheets(Indicator indicator) {
        return SHEET.matcher(indicator.sources())
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @param own the figures of a municipality by quarter
     */
    Map<Quarter, List<String>> in(List<DeliveryState> deliveries, List<Observation> own) {
        var missing = new TreeMap<Quarter, List<String>>();
        for (DeliveryState one : deliveries) {
            if (one.isImported()) {
                var ofQuarter =
                        own.stream()
                                .filter(figure -> figure.period().first().equals(one.quarter()))
                                .toList();
                missing.put(one.quarter(), missing(ofQuarter));
            }
        }
        return missing;
    }

    private List<String> missing(List<Observation> figures) {
        var found = sheets(figures, MissingSheets::isDelivered);
        return sheets(figures, one -> one.status() == Status.NOT_DELIVERED).stream()
                .filter(sheet -> !found.contains(sheet))
                .toList();
    }

    private static boolean isDelivered(Observation one) {
        return one.status() != Status.NOT_DELIVERED && one.status() != Status.NOT_APPLICABLE;
    }

    private Set<String> sheets(List<Observation> figures, Predicate<Observation> which) {
        return figures.stream()
                .filter(which)
                .flatMap(one -> sheets.getOrDefault(one.indicator(), Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
