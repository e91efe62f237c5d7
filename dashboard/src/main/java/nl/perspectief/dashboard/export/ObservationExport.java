package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Writes observations as CSV, one row a figure, by the contract of the command {@code export}. */
public final class ObservationExport {

    private static final List<String> HEADING =
            List.of(
                    "indicator",
                    "measure",
                    "programme",
                    "municipality_code",
                    "period",
                    "breakdown_1",
                    "value_1",
                    "breakdown_2",
                    "value_2",
                    "numerator",
                    "denominator",
                    "unknown",
                    "value",
                    "lower_95",
                    "upper_95",
                    "n_at_risk",
                    "municipalities_delivered",
                    "municipalities_expected",
                    "status",
                    "finality",
                    "snapshot");

    private final DisclosedFigures queries;
    private final Choices choices;

    /** The questions must be answered from one snapshot as long as the export runs. */
    public ObservationExport(DisclosedFigures queries) {
        this.queries = queries;
        choices = new Choices(queries);
    }

    /**
     * Writes one indicator after the other, so that a whole country fits.
     *
     * @throws ExportRefusedException before anything is written
     */
    public void write(ExportRequest request, OutputStream out) throws IOException {
        List<String> indicators = choices.indicators(request.indicators());
        ObservationFilter filter = filter(request, indicators);
        String snapshot = queries.snapshot().shortId();
        CsvTable table = CsvTable.begin(out, HEADING);
        for (String indicator : indicators) {
            for (Observation one : queries.observations(filter.indicators(indicator))) {
                table.add(row(one, snapshot));
            }
        }
        table.finish();
    }

    private ObservationFilter filter(ExportRequest request, List<String> indicators) {
        choices.programme(request.programme());
        choices.municipalities(request.municipalities(), request.programme());
        Quarter from = Choices.from(request.from());
        Quarter to = Choices.to(request.to());
        Choices.order(from, to);
        var dimensions = Dimensions.of(request);
        dimensions.requirePublished(queries.publishedBreakdowns(indicators));
        return ObservationFilter.of()
                .programme(request.programme())
                .municipalities(dimensions.municipalities())
                .periodTypes(periodTypes(request.period()))
                .between(from, to)
                .breakdowns(dimensions.breakdowns());
    }

    private static Set<PeriodType> periodTypes(@Nullable String period) {
        return switch (period) {
            case null -> EnumSet.allOf(PeriodType.class);
            case "quarter" -> EnumSet.of(PeriodType.QUARTER);
            case "year" -> EnumSet.of(PeriodType.YEAR);
            default ->
                    throw new ExportRefusedException(
                            "%s is geen soort periode. Kies quarter of year.".formatted(period));
        };
    }

    private static List<String> row(Observation one, String snapshot) {
        var row = new ArrayList<String>(HEADING.size());
        row.add(one.indicator());
        row.add(one.measure());
        row.add(one.programme());
        row.add(one.municipalityCode());
        row.add(one.period().toString());
        addBreakdowns(row, one.breakdowns());
        row.add(PlainNumber.of(one.numerator()));
        row.add(PlainNumber.of(one.denominator()));
        row.add(PlainNumber.of(one.unknown()));
        addEstimate(row, one.estimate());
        row.add(PlainNumber.of(one.nAtRisk()));
        row.add(Integer.toString(one.municipalitiesDelivered()));
        row.add(Integer.toString(one.municipalitiesExpected()));
        row.add(one.status().name());
        row.add(one.finality().name());
        row.add(snapshot);
        return row;
    }

    private static void addBreakdowns(List<String> row, List<Breakdown> breakdowns) {
        for (int i = 0; i < 2; i++) {
            row.add(i < breakdowns.size() ? breakdowns.get(i).token() : "");
            row.add(i < breakdowns.size() ? breakdowns.get(i).value() : "");
        }
    }

    private static void addEstimate(List<String> row, @Nullable Estimate estimate) {
        if (estimate == null) {
            row.addAll(List.of("", "", ""));
        } else {
            row.add(PlainNumber.of((Double) estimate.value()));
            row.add(PlainNumber.of(estimate.lower()));
            row.add(PlainNumber.of(estimate.upper()));
        }
    }
}
