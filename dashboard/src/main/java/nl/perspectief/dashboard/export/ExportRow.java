package nl.perspectief.dashboard.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it is written, in whatever form.
 *
 * @param figure as the gate gave it
 * @param cells in the order of {@link Column#OBSERVATIONS}: a String, a Long or a BigDecimal by the
 *     type of the column; null where nothing is known
 */
public record ExportRow(Observation figure, List<@Nullable Object> cells) {

    private static final int MOST_BREAKDOWNS = 2;

    /** As it leaves the gate. */
    public static ExportRow of(Observation one, String snapshot) {
        var cells = new ArrayList<@Nullable Object>(Column.OBSERVATIONS.size());
        cells.add(one.indicator());
        cells.add(one.measure());
        cells.add(one.programme());
        cells.add(one.municipalityCode());
        cells.add(one.period().toString());
        addBreakdowns(cells, one.breakdowns());
        cells.add(one.numerator());
        cells.add(one.denominator());
        cells.add(one.unknown());
        addEstimate(cells, one.estimate());
        cells.add(one.nAtRisk());
        cells.add((long) one.municipalitiesDelivered());
        cells.add((long) one.municipalitiesExpected());
        cells.add(one.status().name());
        cells.add(one.finality().name());
        cells.add(snapshot);
        return new ExportRow(one, Collections.unmodifiableList(cells));
    }

    private static void addBreakdowns(List<@Nullable Object> cells, List<Breakdown> breakdowns) {
        for (int i = 0; i < MOST_BREAKDOWNS; i++) {
            cells.add(i < breakdowns.size() ? breakdowns.get(i).token() : null);
            cells.add(i < breakdowns.size() ? breakdowns.get(i).value() : null);
        }
    }

    private static void addEstimate(List<@Nullable Object> cells, @Nullable Estimate estimate) {
        cells.add(PlainNumber.rounded(estimate == null ? null : (Double) estimate.value()));
        cells.add(PlainNumber.rounded(estimate == null ? null : estimate.lower()));
        cells.add(PlainNumber.rounded(estimate == null ? null : estimate.upper()));
    }
}
