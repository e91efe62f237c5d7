package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.sql.PublishedWarehouse;

/**
 * The server's work for the first page at national size: everything it asks, computes and makes,
 * each time as if nobody had asked before.
 */
public final class PageBench {

    private static final int WARM_UP = 10;
    private static final int TIMES = 50;
    private static final List<String> ADDRESSES =
            List.of("programma=BOTOC", "programma=IMPULS_SZW&gemeenten=GM9001,GM9002,GM9003");

    private PageBench() {}

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) {
        try (var warehouse = new PublishedWarehouse(Path.of(arguments[0]).resolve("warehouse"))) {
            var figures = new CurrentFigures(warehouse);
            ADDRESSES.forEach(address -> measure(figures, address));
        }
    }

    private static void measure(CurrentFigures figures, String address) {
        var parameters = QueryParameters.fromString(address);
        long first = once(figures, parameters);
        for (int i = 0; i < WARM_UP; i++) {
            once(figures, parameters);
        }
        long[] took = new long[TIMES];
        Arrays.setAll(took, _ -> once(figures, parameters));
        Arrays.sort(took);
        System.out.printf(
                "%-55s first %4d ms, median %4d ms, 95th percentile %4d ms%n",
                address, first, took[TIMES / 2], took[TIMES * 95 / 100]);
    }

    /** New query objects each time, so that no answer is kept from the time before. */
    private static long once(CurrentFigures figures, QueryParameters parameters) {
        long start = System.nanoTime();
        var reading = new StandingQueries(figures).read(parameters).orElseThrow();
        var overview = new OverviewQueries(figures).overview(reading).orElseThrow();
        var _ = new Div(new Tiles(overview), new Cards(overview));
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
