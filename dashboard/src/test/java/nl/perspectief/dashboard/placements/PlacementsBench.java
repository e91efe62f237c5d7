package nl.perspectief.dashboard.placements;

import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;

/**
 * The server's work for the page about placements at national size: everything it asks, computes
 * and makes, each time as if nobody had asked before, and as it is when somebody has.
 */
public final class PlacementsBench {

    private static final int WARM_UP = 10;
    private static final int TIMES = 40;
    private static final List<String> ADDRESSES =
            List.of(
                    "programma=BOTOC",
                    "programma=BOTOC&gemeenten=GM9001",
                    "programma=BOTOC&gemeenten=GM9001,GM9002,GM9003,GM9004,GM9005&per=jaar",
                    "programma=BOTOC&uitsplitsing=sector",
                    "programma=BOTOC&uitsplitsing=age_class&gemeenten=GM9001,GM9002");

    private PlacementsBench() {}

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) {
        try (var warehouse = new PublishedWarehouse(Path.of(arguments[0]).resolve("warehouse"))) {
            var standings = new StandingQueries(new CurrentFigures(warehouse, new SignedIn()));
            ADDRESSES.forEach(address -> measure(standings, address));
        }
    }

    private static void measure(StandingQueries standings, String address) {
        for (int i = 0; i < WARM_UP; i++) {
            once(standings, new PlacementsQueries(), address);
        }
        var anew = times(() -> once(standings, new PlacementsQueries(), address));
        var kept = new PlacementsQueries();
        once(standings, kept, address);
        var again = times(() -> once(standings, kept, address));
        System.out.printf(
                "Placements, %-72s anew %3d ms (95th percentile %3d), asked before %3d (%3d)%n",
                address,
                anew[TIMES / 2],
                anew[TIMES * 95 / 100],
                again[TIMES / 2],
                again[TIMES * 95 / 100]);
    }

    private static long[] times(LongSupplier page) {
        return LongStream.generate(page).limit(TIMES).sorted().toArray();
    }

    private static long once(StandingQueries standings, PlacementsQueries queries, String address) {
        long start = System.nanoTime();
        var look =
                standings
                        .look(
                                QueryParameters.fromString(address),
                                Language.DUTCH,
                                queries::placements)
                        .orElseThrow();
        var _ =
                new Cards(
                        look.answer(),
                        new FigureWords(Language.DUTCH),
                        new DefinitionLinks(look.reading().filter()));
        return (System.nanoTime() - start) / 1_000_000;
    }
}
