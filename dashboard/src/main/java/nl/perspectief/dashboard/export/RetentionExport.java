package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.SurvivalStep;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the survival curve of BEH-01 as CSV, by the contract of the command {@code retention}: one
 * row a day with an event or a censoring, or one a month where the days are not for the reader. The
 * days are those of the main curve; the two bounds are read off on the same days.
 */
public final class RetentionExport {

    private static final List<String> HEADING =
            List.of(
                    "group",
                    "day",
                    "at_risk",
                    "events",
                    "censored",
                    "survival",
                    "lower_95",
                    "upper_95",
                    "low",
                    "high");

    private static final String RETENTION = "BEH-01";
    private static final String MUNICIPALITY = "municipality";
    private static final int MONTH = 30;

    private final DisclosedFigures queries;
    private final Choices choices;

    /** The questions must be answered from one snapshot as long as the export runs. */
    public RetentionExport(DisclosedFigures queries) {
        this.queries = queries;
        choices = new Choices(queries);
    }

    /**
     * @throws ExportRefusedException before anything is written
     */
    public void write(RetentionRequest request, OutputStream out) throws IOException {
        var rows = rows(request);
        CsvTable table = CsvTable.begin(out, HEADING);
        for (CurveRow row : rows) {
            table.add(row.cells());
        }
        table.finish();
    }

    /**
     * The same rows as {@link #write}, group by group in order of days.
     *
     * @throws ExportRefusedException when the request cannot be answered
     */
    public List<CurveRow> rows(RetentionRequest request) {
        var rows = new ArrayList<CurveRow>();
        curves(selection(request), request.by())
                .forEach((group, curve) -> addRows(group, curve, rows));
        return rows;
    }

    private static void addRows(String group, DisclosedCurve curve, List<CurveRow> rows) {
        for (SurvivalStep step : curve.steps()) {
            rows.add(CurveRow.of(group, step, curve));
        }
        if (!curve.isWhole()) {
            for (int day = 0; day <= curve.lastDay(); day += MONTH) {
                if (curve.atRisk(day) != null) {
                    rows.add(CurveRow.onGrid(group, day, curve));
                }
            }
        }
    }

    private CurveSelection selection(RetentionRequest request) {
        choices.programme(request.programme());
        choices.municipalities(request.municipalities(), request.programme());
        Quarter from = Choices.from(request.from());
        Quarter to = Choices.to(request.to());
        Choices.order(from, to);
        requireGroup(request.by());
        return CurveSelection.retention(request.programme())
                .municipalities(codes(request.municipalities()))
                .between(from, to);
    }

    /** ALL is the whole programme, which no code at all stands for. */
    private static List<String> codes(List<String> municipalities) {
        return municipalities.contains(Observation.ALL) ? List.of() : municipalities;
    }

    private void requireGroup(@Nullable String by) {
        var known = new ArrayList<String>();
        known.add(MUNICIPALITY);
        known.addAll(queries.publishedBreakdowns(List.of(RETENTION)));
        if (by != null && !known.contains(by)) {
            throw new ExportRefusedException(
                    "Uitsplitsing %s is er niet. Kies uit: %s."
                            .formatted(by, String.join(", ", known)));
        }
    }

    private SortedMap<String, DisclosedCurve> curves(
            CurveSelection selection, @Nullable String by) {
        return switch (by) {
            case null -> whole(selection);
            case MUNICIPALITY -> queries.curvesByMunicipality(selection);
            default -> queries.curvesByValue(selection, by);
        };
    }

    private SortedMap<String, DisclosedCurve> whole(CurveSelection selection) {
        DisclosedCurve curve = queries.curve(selection);
        if (curve.isKept()) {
            throw new ExportRefusedException(
                    "Deze curve is afgeschermd: zij, of een cijfer dat eruit volgt, gaat over te"
                            + " weinig mensen. Kies meer kwartalen of het hele programma.");
        }
        return new TreeMap<>(Map.of(Observation.ALL, curve));
    }
}
