package nl.perspectief.dashboard.trends;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;

/**
 * The server's work for the page Trends at national size, for every figure that can be chosen: the
 * first time anybody asks for it, and after that.
 */
public final class PageBench {

    private static final int TIMES = 5;

    private PageBench() {}

    private record Page(String figure, Duration asked, Duration made) {

        Duration inAll() {
            return asked.plus(made);
        }
    }

    /** Takes the data folder with published national figures. */
    public static void main(String[] arguments) {
        try (var warehouse = new PublishedWarehouse(Path.of(arguments[0]).resolve("warehouse"))) {
            var figures = new CurrentFigures(warehouse, new SignedIn());
            var addresses = addresses(figures);
            all(figures, addresses, false); // warms up
            tell("nobody asked before", all(figures, addresses, false));
            tell("asked before", all(figures, addresses, true));
        }
    }

    private static List<String> addresses(CurrentFigures figures) {
        var addresses = new ArrayList<String>();
        for (Indicator one : figures.read(asked -> asked.publishedIndicators()).orElseThrow()) {
            for (Question question : Question.of(one)) {
                for (String per : List.of(Choice.QUARTER, Choice.YEAR)) {
                    addresses.add(
                            "programma=BOTOC&gemeenten=GM9001&indicator=%s&maat=%s&per=%s"
                                    .formatted(one.id(), question.code(), per));
                }
            }
        }
        return addresses;
    }

    /**
     * @param kept whether somebody asked for each page just before; what is asked once a snapshot,
     *     as the list of indicators, is kept anyhow
     */
    private static List<Page> all(CurrentFigures figures, List<String> addresses, boolean kept) {
        var pages = new ArrayList<Page>();
        var standings = new StandingQueries(figures);
        for (int i = 0; i < TIMES; i++) {
            var queries = new TrendsQueries();
            for (String address : addresses) {
                if (kept) {
                    once(standings, queries, address);
                }
                pages.add(once(standings, queries, address));
            }
        }
        return pages;
    }

    private static Page once(StandingQueries standings, TrendsQueries queries, String address) {
        long start = System.nanoTime();
        var trends =
                standings
                        .look(QueryParameters.fromString(address), Language.DUTCH, queries::trends)
                        .orElseThrow()
                        .answer();
        long asked = System.nanoTime();
        var words = new FigureWords(Language.DUTCH);
        var beside = new Beside(trends);
        var chart = new Chart(Language.DUTCH);
        chart.show(new TrendChart(trends, beside, words).chart());
        new NoteWords(trends, beside, words).notes();
        var _ = new Div(chart, new MunicipalityCards(trends, words));
        return new Page(
                address,
                Duration.ofNanos(asked - start),
                Duration.ofNanos(System.nanoTime() - asked));
    }

    private static void tell(String when, List<Page> pages) {
        var sorted = pages.stream().sorted(Comparator.comparing(Page::inAll)).toList();
        var slowest = sorted.getLast();
        System.out.printf(
                "Trends, %s: %d pages, at the median %d ms, at the 95th percentile %d ms, at most %d ms (asked %d, made %d: %s)%n",
                when,
                sorted.size(),
                sorted.get(sorted.size() / 2).inAll().toMillis(),
                sorted.get(sorted.size() * 95 / 100).inAll().toMillis(),
                slowest.inAll().toMillis(),
                slowest.asked().toMillis(),
                slowest.made().toMillis(),
                slowest.figure());
    }
}
