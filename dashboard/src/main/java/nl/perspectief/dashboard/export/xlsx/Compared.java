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

    /** The newest period of its kind in which anybody has a figure. */
    private final Map<PeriodType, Period> told = new EnumMap<>(PeriodType.class);

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
        var newest = told.get(period.type());
        if (newest != null && period.compareTo(newest) < 0) {
            return;
        }
        periods.computeIfAbsent(period, _ -> new ArrayList<>()).add(one);
        if (isTold(one)) {
            told.put(period.type(), period);
            periods.headMap(period).clear();
        }
    }

    private static boolean isTold(Observation one) {
        return one.estimate() != null;
    }

    /** The figures of one period with those of the programme, if it has any; empty with too few. */
    Optional<List<Observation>> figures() {
        return Stream.of(PeriodType.YEAR, PeriodType.QUARTER)
                .map(this::newest)
                .filter(
                        figures ->
                                figures.stream()
                                                .filter(one -> !one.isTotal() && isTold(one))
                                                .count()
                                        >= FEWEST)
                .findFirst();
    }

    /** Of a kind of period without any figure those of its first: nobody is left out of sight. */
    private List<Observation> newest(PeriodType type) {
        var periods = Objects.requireNonNull(byPeriod.get(type));
        if (periods.isEmpty()) {
            return List.of();
        }
        return Objects.requireNonNull(
                periods.get(Objects.requireNonNullElse(told.get(type), periods.firstKey())));
    }
}
