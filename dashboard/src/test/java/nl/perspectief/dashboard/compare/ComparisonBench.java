package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;

/**
 * The server's work for the page of comparisons at national size: everything it asks, computes and
 * makes, each time as if nobody had asked before, and as it is when somebody has.
 */
public final class ComparisonBench {

    private static final int TIMES = 20;
    private static final List<String> SELECTIONS =
            List.of(
                    "programma=BOTOC",
                    "programma=BOTOC&cijfers=BEH-01-26w,PLA-02-26w,SAM-02-rate,BER-01-count"
                            + "&gemeenten=GM9001");

    private ComparisonBench() {}

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) {
        var data = Path.of(arguments[0]);
        try (var warehouse = new PublishedWarehouse(data.resolve("warehouse"))) {
            var standings = new StandingQueries(new CurrentFigures(warehouse, new SignedIn()));
            var file = new PeerGroupFile(data);
            for (String selection : SELECTIONS) {
                for (View view : View.values()) {
                    measure(standings, file, selection + "&weergave=" + view.code());
                }
            }
        }
    }

    private static void measure(StandingQueries standings, PeerGroupFile file, String address) {
        once(standings, new CompareQueries(file), address);
        once(standings, new CompareQueries(file), address);
        var anew = times(() -> once(standings, new CompareQueries(file), address));
        var kept = new CompareQueries(file);
        once(standings, kept, address);
        var again = times(() -> once(standings, kept, address));
        System.out.printf(
                "Comparison, %-110s anew %4d ms (95th percentile %4d), asked before %3d (%3d)%n",
                address,
                anew[TIMES / 2],
                anew[TIMES * 95 / 100],
                again[TIMES / 2],
                again[TIMES * 95 / 100]);
    }

    private static long[] times(LongSupplier page) {
        return LongStream.generate(page).limit(TIMES).sorted().toArray();
    }

    private static long once(StandingQueries standings, CompareQueries queries, String address) {
        long start = System.nanoTime();
        var page =
                standings
                        .look(
                                QueryParameters.fromString(address),
                                Language.DUTCH,
                                queries::comparison)
                        .orElseThrow()
                        .answer();
        var shown = new Div(new ChoiceBar(page, Language.DUTCH, _ -> {}));
        shown.add(new ViewTabs(page, Language.DUTCH));
        shown.add(new Cards(page, new FigureWords(Language.DUTCH)).all());
        return (System.nanoTime() - start) / 1_000_000;
    }
}
