package nl.perspectief.dashboard.export.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;

/**
 * Gathers the figures of one measure that can be set beside each other: those of municipalities in
 * the newest year that has ended and has figures, or else in the newest quarter. Older figures are
 * let go as newer ones come.
 */
final class Compared {

    private static final String HALF_A_YEAR = "26w";
    private static final int FEWEST = 2;

    private final Indicator indicator;
    private final Quarter last;
    private final Map<PeriodType, TreeMap<Period, List<Observation>>> byPeriod =
            new EnumMap<>(PeriodType.class);

    /**
     * @param last the last quarter that has ended
     */
    Compared(Indicator indicator, Quarter last) {
        this.indicator = indicator;
        this.last = last;
        for (PeriodType type : PeriodType.values()) {
            byPeriod.put(type, new TreeMap<>());
        }
    }

    /** The measure of an indicator by which municipalities are compared. */
    static String measure(Indicator indicator) {
        return indicator.measures().contains(HALF_A_YEAR)
                ? HALF_A_YEAR
                : indicator.measures().getFirst();
    }

    Indicator indicator() {
        return indicator;
    }

    void add(Observation one) {
        Period period = one.period();
        if (period.last().compareTo(last) > 0) {
            return;
        }
        var periods = Objects.requireNonNull(byPeriod.get(period.type()));
        if (!periods.isEmpty() && hasFigure(periods) && period.compareTo(newest(periods)) < 0) {
            return;
        }
        periods.computeIfAbsent(period, _ -> new ArrayList<>()).add(one);
        if (one.estimate() != null) {
            periods.headMap(period).clear();
        }
    }

    private static boolean hasFigure(TreeMap<Period, List<Observation>> periods) {
        return periods.values().stream().flatMap(List::stream).anyMatch(Compared::isTold);
    }

    private static boolean isTold(Observation one) {
        return one.estimate() != null;
    }

    private static Period newest(TreeMap<Period, List<Observation>> periods) {
        return periods.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(Compared::isTold))
                .map(Map.Entry::getKey)
                .reduce((_, later) -> later)
                .orElseGet(periods::firstKey);
    }

    /** The figures of one period with those of the programme, if it has any; empty with too few. */
    Optional<List<Observation>> figures() {
        return Stream.of(PeriodType.YEAR, PeriodType.QUARTER)
                .map(byPeriod::get)
                .filter(periods -> periods != null && !periods.isEmpty())
                .map(periods -> periods.get(newest(periods)))
                .filter(
                        figures ->
                                figures.stream()
                                                .filter(one -> !one.isTotal() && isTold(one))
                                                .count()
                                        >= FEWEST)
                .findFirst();
    }
}
