package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
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
            var figures = new CurrentFigures(warehouse, new SignedIn());
            ADDRESSES.forEach(address -> measure(figures, address));
            served(figures);
        }
    }

    private static void measure(CurrentFigures figures, String address) {
        var parameters = QueryParameters.fromString(address);
        var first = once(figures, parameters);
        for (int i = 0; i < WARM_UP; i++) {
            once(figures, parameters);
        }
        var used = processorTime();
        var pages = Stream.generate(() -> once(figures, parameters)).limit(TIMES).toList();
        var perPage = processorTime().minus(used).dividedBy(TIMES);
        System.out.printf(
                "%-52s first %4d ms, then at the median %4d ms (asked %4d, made %4d), at the 95th percentile %4d ms; %4d ms of processor time%n",
                address,
                first.inAll().toMillis(),
                at(50, pages, Page::inAll),
                at(50, pages, Page::asked),
                at(50, pages, Page::made),
                at(95, pages, Page::inAll),
                perPage.toMillis());
    }

    /**
     * As it is in use: the programme was asked for at start, each municipality is the first time.
     */
    private static void served(CurrentFigures figures) {
        var standings = new StandingQueries(figures);
        var queries = new OverviewQueries(figures);
        page(standings, queries, "programma=BOTOC");
        tell(
                "as served, programma=BOTOC",
                Stream.generate(() -> page(standings, queries, "programma=BOTOC"))
                        .limit(TIMES)
                        .toList());
        tell(
                "as served, a municipality that nobody asked for",
                figures.read(asked -> asked.participants("BOTOC")).orElseThrow().stream()
                        .limit(TIMES)
                        .map(one -> "programma=BOTOC&gemeenten=" + one.code())
                        .map(address -> page(standings, queries, address))
                        .toList());
    }

    private static void tell(String what, List<Page> pages) {
        System.out.printf(
                "%-52s at the median %4d ms, at the 95th percentile %4d ms%n",
                what, at(50, pages, Page::inAll), at(95, pages, Page::inAll));
    }

    private static long at(int percent, List<Page> pages, Function<Page, Duration> part) {
        return pages.stream().map(part).sorted().toList().get(TIMES * percent / 100).toMillis();
    }

    /** What the process has used of all cores: tells more than the clock on a busy machine. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How long the figures took, and the components made of them. */
    private record Page(Duration asked, Duration made) {

        Duration inAll() {
            return asked.plus(made);
        }
    }

    /** New query objects each time, so that no answer is kept from the time before. */
    private static Page once(CurrentFigures figures, QueryParameters parameters) {
        return page(new StandingQueries(figures), new OverviewQueries(figures), parameters);
    }

    private static Page page(StandingQueries standings, OverviewQueries queries, String address) {
        return page(standings, queries, QueryParameters.fromString(address));
    }

    private static Page page(
            StandingQueries standings, OverviewQueries queries, QueryParameters parameters) {
        long start = System.nanoTime();
        var look = standings.look(parameters, Language.DUTCH, queries::overview).orElseThrow();
        long asked = System.nanoTime();
        var links = new DefinitionLinks(look.reading().filter());
        var words = new FigureWords(Language.DUTCH);
        var _ =
                new Div(
                        new Tiles(look.answer(), words, links),
                        new Cards(look.answer(), words, links));
        return new Page(
                Duration.ofNanos(asked - start), Duration.ofNanos(System.nanoTime() - asked));
    }
}
