package nl.perspectief.dashboard.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.BoundedCurve;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.Funnel;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.LogRank;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;

/**
 * Every planned table, read with its statistics through the gate, as somebody asks it: the
 * programme or one municipality through time with all measures, or all municipalities in the last
 * period with one measure. Then the comparison of the follow-up of all municipalities of a
 * programme. Nothing is kept in between.
 */
public final class TableBench {

    private static final String MUNICIPALITY = "GM9001";
    private static final int HALF_A_YEAR = 182;
    private static final int COMPARISONS = 20;
    private static final Timings TABLES = new Timings("tables", 100);
    private static final Timings COMPARED = new Timings("comparisons", 300);

    private final PublishedReading reading;
    private final DisclosedFigures figures;
    private final Quarter last;

    private TableBench(PublishedReading reading) {
        this.reading = reading;
        figures = DisclosedFigures.of(reading, Audience.SHARED);
        last = figures.snapshot().lastQuarter();
    }

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) {
        try (var warehouse = new PublishedWarehouse(Path.of(arguments[0]).resolve("warehouse"));
                var reading = warehouse.current().orElseThrow()) {
            var bench = new TableBench(reading);
            bench.tables();
            bench.comparisons();
        }
    }

    private void tables() {
        List<ObservationFilter> asked =
                figures.publishedIndicators().stream().flatMap(this::tables).toList();
        asked.stream().limit(asked.size() / 10).forEach(figures::observations);
        for (ObservationFilter filter : asked) {
            TABLES.time(words(filter), () -> figures.observations(filter).size());
        }
        TABLES.print();
    }

    private Stream<ObservationFilter> tables(Indicator indicator) {
        return combinations(figures.publishedBreakdowns(List.of(indicator.id()))).stream()
                .flatMap(
                        tokens ->
                                tables(
                                        ObservationFilter.of(indicator.id()).breakdowns(tokens),
                                        indicator.measures()));
    }

    private static List<List<String>> combinations(List<String> tokens) {
        var found = new ArrayList<List<String>>();
        found.add(List.of());
        tokens.forEach(one -> found.add(List.of(one)));
        for (String one : tokens) {
            tokens.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> found.add(List.of(one, other)));
        }
        return found;
    }

    private Stream<ObservationFilter> tables(ObservationFilter table, List<String> measures) {
        return figures.programmes().stream()
                .map(table::programme)
                .flatMap(one -> Stream.of(one.quarters(), one.years()))
                .flatMap(one -> looks(one, measures));
    }

    private Stream<ObservationFilter> looks(ObservationFilter table, List<String> measures) {
        Stream<ObservationFilter> through =
                Stream.of(table.totals(), table.municipalities(List.of(MUNICIPALITY)));
        Stream<ObservationFilter> across =
                measures.stream().map(one -> table.measures(one).between(last, last));
        return Stream.concat(through, across);
    }

    private static String words(ObservationFilter asked) {
        return "%s %s %s of %s, %s, by %s"
                .formatted(
                        asked.indicators(),
                        asked.measures(),
                        asked.periodTypes(),
                        asked.programme(),
                        asked.from() == null ? asked.municipalities() : "all municipalities",
                        asked.breakdowns());
    }

    private void comparisons() {
        for (String programme : figures.programmes()) {
            var asked = CurveSelection.retention(programme);
            // whole curves are given to nobody: what tells of them together is reckoned inside
            List<List<CurvePoint>> points =
                    new IndicatorQueries(reading)
                            .curvesByMunicipality(asked).values().stream()
                                    .map(BoundedCurve::main)
                                    .toList();
            for (int i = 0; i < COMPARISONS; i++) {
                COMPARED.time(programme, () -> compare(asked, points));
            }
        }
        COMPARED.print();
    }

    /** The curves that are shown, and what is told of all of them together. */
    private int compare(CurveSelection asked, List<List<CurvePoint>> points) {
        var shown = figures.curvesByMunicipality(asked);
        var whole = points.stream().map(KaplanMeier::of).toList();
        Objects.requireNonNull(LogRank.compare(whole));
        var units = whole.stream().map(one -> FunnelUnit.ofRetention(one, HALF_A_YEAR)).toList();
        var funnel = Funnel.ofShares(units);
        return shown.size() + units.stream().map(funnel::mark).toList().size();
    }
}
