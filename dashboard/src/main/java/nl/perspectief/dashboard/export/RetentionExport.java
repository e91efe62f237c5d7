package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.perspectief.dashboard.indicator.Bound;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.SurvivalStep;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the survival curve of BEH-01 as CSV, one row a day with an event or a censoring, by the
 * contract of the command {@code retention}. The days are those of the main curve; the two bounds
 * are read off on the same days.
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

    private final IndicatorQueries queries;
    private final Choices choices;

    /** The questions must be answered from one snapshot as long as the export runs. */
    public RetentionExport(IndicatorQueries queries) {
        this.queries = queries;
        choices = new Choices(queries);
    }

    /**
     * @throws ExportRefusedException before anything is written
     */
    public void write(RetentionRequest request, OutputStream out) throws IOException {
        CurveSelection selection = selection(request);
        var main = curves(selection, request.by());
        var low = curves(selection.bound(Bound.LOW), request.by());
        var high = curves(selection.bound(Bound.HIGH), request.by());
        CsvTable table = CsvTable.begin(out, HEADING);
        for (String group : main.keySet()) {
            for (SurvivalStep step : curve(main, group).steps()) {
                table.add(row(group, step, curve(low, group), curve(high, group)));
            }
        }
        table.finish();
    }

    private CurveSelection selection(RetentionRequest request) {
        choices.programme(request.programme());
        choices.municipalities(request.municipalities(), request.programme());
        Quarter from = Choices.from(request.from());
        Quarter to = Choices.to(request.to());
        Choices.order(from, to);
        if (request.by() != null && !request.by().equals("municipality")) {
            throw new ExportRefusedException(
                    "Uitsplitsing %s is er niet. Kies uit: municipality.".formatted(request.by()));
        }
        return CurveSelection.retention(request.programme())
                .municipalities(codes(request.municipalities()))
                .between(from, to);
    }

    /** ALL is the whole programme, which no code at all stands for. */
    private static List<String> codes(List<String> municipalities) {
        return municipalities.contains(Observation.ALL) ? List.of() : municipalities;
    }

    private SortedMap<String, KaplanMeier> curves(CurveSelection selection, @Nullable String by) {
        SortedMap<String, List<CurvePoint>> points =
                by == null
                        ? new TreeMap<>(Map.of(Observation.ALL, queries.curve(selection)))
                        : queries.curvesByMunicipality(selection);
        var curves = new TreeMap<String, KaplanMeier>();
        points.forEach((group, days) -> curves.put(group, KaplanMeier.of(days)));
        return curves;
    }

    private static KaplanMeier curve(SortedMap<String, KaplanMeier> curves, String group) {
        return curves.getOrDefault(group, KaplanMeier.of(List.of()));
    }

    private static List<String> row(
            String group, SurvivalStep step, KaplanMeier low, KaplanMeier high) {
        var row = new ArrayList<String>(HEADING.size());
        row.add(group);
        row.add(Integer.toString(step.day()));
        row.add(PlainNumber.of((Long) step.atRisk()));
        row.add(PlainNumber.of((Long) step.events()));
        row.add(PlainNumber.of((Long) step.censored()));
        row.add(PlainNumber.of((Double) step.survival()));
        row.add(PlainNumber.of((Double) step.limits().lower()));
        row.add(PlainNumber.of((Double) step.limits().upper()));
        row.add(PlainNumber.of(valueAt(low, step.day())));
        row.add(PlainNumber.of(valueAt(high, step.day())));
        return row;
    }

    private static @Nullable Double valueAt(KaplanMeier curve, int day) {
        Estimate estimate = curve.survivalAt(day);
        return estimate == null ? null : (Double) estimate.value();
    }
}
