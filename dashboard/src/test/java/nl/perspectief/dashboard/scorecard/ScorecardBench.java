package nl.perspectief.dashboard.scorecard;

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
 * The server's work for the page about collaboration at national size: everything it asks, computes
 * and makes, each time as if nobody had asked before, and as it is when somebody has.
 */
public final class ScorecardBench {

    private static final int TIMES = 9;
    private static final List<String> ADDRESSES =
            List.of(
                    "programma=BOTOC",
                    "programma=BOTOC&per=kwartaal",
                    "programma=BOTOC&gemeenten=GM9001&volgorde=signaal",
                    "programma=BOTOC&samen=SAM-07-ratio&uitkomst=BEH-01-26w");

    private ScorecardBench() {}

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) {
        try (var warehouse = new PublishedWarehouse(Path.of(arguments[0]).resolve("warehouse"))) {
            var figures = new CurrentFigures(warehouse, new SignedIn());
            ADDRESSES.forEach(address -> measure(figures, address));
        }
    }

    private static void measure(CurrentFigures figures, String address) {
        long first = once(new StandingQueries(figures), new ScorecardQueries(), address);
        var standings = new StandingQueries(figures);
        var anew = times(() -> once(standings, new ScorecardQueries(), address));
        var kept = new ScorecardQueries();
        once(standings, kept, address);
        var again = times(() -> once(standings, kept, address));
        System.out.printf(
                "%-60s first %4d ms, asked anew %4d (at most %4d), asked again %3d (%3d)%n",
                address,
                first,
                anew[TIMES / 2],
                anew[TIMES - 1],
                again[TIMES / 2],
                again[TIMES - 1]);
    }

    private static long[] times(LongSupplier page) {
        return LongStream.generate(page).limit(TIMES).sorted().toArray();
    }

    private static long once(StandingQueries standings, ScorecardQueries queries, String address) {
        long start = System.nanoTime();
        var page =
                standings
                        .look(QueryParameters.fromString(address), Language.DUTCH, queries::page)
                        .orElseThrow()
                        .answer();
        var words = new FigureWords(Language.DUTCH);
        var _ =
                new Div(
                        new ScorecardCard(page, words, _ -> {}),
                        new LevelCard(page, words),
                        new NetworkCard(page, words),
                        new AssociationCard(page, words, _ -> {}),
                        new CourseCard(page, words));
        return (System.nanoTime() - start) / 1_000_000;
    }
}
