package nl.perspectief.dashboard.overview;

import java.util.Objects;
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;

/**
 * The line under a chart: where the numbers come from, on how many they rest, and whether they are
 * invented, for a picture of a card goes about without its page.
 */
final class Source {

    private Source() {}

    static String of(Overview overview) {
        return day(overview) + fictitious(overview);
    }

    static String of(Overview overview, Observation newest) {
        return "%s · %s over %s gemeenten%s%s"
                .formatted(
                        day(overview),
                        newest.period(),
                        FigureWords.coverage(newest),
                        newest.finality() == Finality.PROVISIONAL ? ", voorlopig" : "",
                        fictitious(overview));
    }

    static String of(Overview overview, Followed followed) {
        return day(overview)
                + (followed.hasCurve()
                        ? " · %s gevolgd"
                                .formatted(
                                        Dutch.counted(
                                                Objects.requireNonNullElse(
                                                        followed.curve().cohort(), 0L),
                                                "jongere",
                                                "jongeren"))
                        : "")
                + fictitious(overview);
    }

    private static String day(Overview overview) {
        return "Stand " + Dutch.day(overview.snapshot().asOf());
    }

    private static String fictitious(Overview overview) {
        return overview.snapshot().fictitious() ? " · fictieve cijfers" : "";
    }
}
