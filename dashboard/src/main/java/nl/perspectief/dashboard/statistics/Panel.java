package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities with a value in every quarter of a row of quarters, in a fixed order.
 *
 * @param from the first of the quarters
 */
record Panel(int from, List<Row> rows, ComparedMunicipalities size) {

    /** The start of who did not start within the quarters. */
    static final int NOT_YET = Integer.MAX_VALUE;

    /**
     * @param start the number of the quarter
     * @param values by quarter, the first at 0
     */
    record Row(int start, double[] values) {}

    static Panel of(List<MunicipalityOutcomes> municipalities, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException("No quarters: %d to %d".formatted(from, to));
        }
        List<Row> rows = new ArrayList<>();
        int startedBefore = 0;
        int incomplete = 0;
        for (MunicipalityOutcomes one : inOrder(municipalities)) {
            int start = start(one.jointSince(), to);
            double[] values = values(one, from, to);
            if (start <= from) {
                startedBefore++;
            } else if (values == null) {
                incomplete++;
            } else {
                rows.add(new Row(start, values));
            }
        }
        int notYet = (int) rows.stream().filter(row -> row.start() == NOT_YET).count();
        return new Panel(
                from,
                List.copyOf(rows),
                new ComparedMunicipalities(
                        rows.size() - notYet, notYet, startedBefore, incomplete));
    }

    /** How many started in each quarter; the last is {@link #NOT_YET}. */
    SortedMap<Integer, Integer> starters() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.start(), 1, Integer::sum));
        return counts;
    }

    /** Sums of fractions depend on their order in the last digit, so there is one order. */
    private static List<MunicipalityOutcomes> inOrder(List<MunicipalityOutcomes> municipalities) {
        var sorted =
                municipalities.stream()
                        .sorted(Comparator.comparing(MunicipalityOutcomes::municipality))
                        .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).municipality().equals(sorted.get(i - 1).municipality())) {
                throw new IllegalArgumentException("Twice: " + sorted.get(i).municipality());
            }
        }
        return sorted;
    }

    private static int start(@Nullable Integer jointSince, int to) {
        return jointSince == null || jointSince > to ? NOT_YET : jointSince;
    }

    /** Null when a quarter is missing. */
    private static double @Nullable [] values(MunicipalityOutcomes one, int from, int to) {
        Map<Integer, Double> byQuarter =
                one.values().stream()
                        .filter(value -> from <= value.time() && value.time() <= to)
                        .collect(Collectors.toMap(PeriodValue::time, PeriodValue::value));
        if (byQuarter.size() <= to - from) {
            return null;
        }
        double[] values = new double[to - from + 1];
        Arrays.setAll(values, index -> byQuarter.get(from + index));
        return values;
    }
}
