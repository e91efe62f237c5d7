package nl.perspectief.dashboard.retention;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;

/**
 * The server's work for the page about retention at national size: everything it asks, computes and
 * makes, each time as if nobody had asked before, and as it is when somebody has.
 */
public final class RetentionBench {

    private static final int WARM_UP = 10;
    private static final int TIMES = 40;
    private static final List<String> ADDRESSES =
            List.of(
                    "programma=BOTOC",
                    "programma=BOTOC&gemeenten=GM9001",
                    "programma=BOTOC&gemeenten=GM9001,GM9002,GM9003,GM9004,GM9005",
                    "programma=BOTOC&uitsplitsing=local_employer",
                    "programma=BOTOC&uitsplitsing=age_class&van=2025-K1",
                    "programma=BOTOC&uitsplitsing=placement_type&gemeenten=GM9001,GM9002");

    private RetentionBench() {}

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) {
        try (var warehouse = new PublishedWarehouse(Path.of(arguments[0]).resolve("warehouse"))) {
            var figures = new CurrentFigures(warehouse, new SignedIn());
            ADDRESSES.forEach(address -> measure(figures, address));
        }
    }

    private static void measure(CurrentFigures figures, String address) {
        long first = once(new StandingQueries(figures), new RetentionQueries(), address);
        var standings = new StandingQueries(figures);
        for (int i = 0; i < WARM_UP; i++) {
            once(standings, new RetentionQueries(), address);
        }
        var anew = times(() -> once(standings, new RetentionQueries(), address));
        var kept = new RetentionQueries();
        once(standings, kept, address);
        var again = times(() -> once(standings, kept, address));
        System.out.printf(
                "%-64s first %4d ms, asked anew %3d (95th percentile %3d), asked again %3d (%3d)%n",
                address,
                first,
                anew[TIMES / 2],
                anew[TIMES * 95 / 100],
                again[TIMES / 2],
                again[TIMES * 95 / 100]);
    }

    private static long[] times(LongSupplier page) {
        return LongStream.generate(page).limit(TIMES).sorted().toArray();
    }

    private static long once(StandingQueries standings, RetentionQueries queries, String address) {
        long start = System.nanoTime();
        var look =
                standings
                        .look(
                                QueryParameters.fromString(address),
                                Language.DUTCH,
                                By.characteristics(),
                                queries::retention)
                        .orElseThrow();
        var words = new FigureWords(Language.DUTCH);
        var links = new DefinitionLinks(look.reading().filter());
        var retention = look.answer().in(Language.DUTCH);
        var chart = new Chart(Language.DUTCH);
        chart.show(new CurveChart(words, true).of(retention));
        var _ =
                new Div(
                        chart,
                        new GroupTable(
                                retention,
                                words,
                                new MunicipalityLinks(look.reading().filter()),
                                true),
                        new Sureness(retention, words),
                        new Ways(retention, words, links));
        return (System.nanoTime() - start) / 1_000_000;
    }
}
