package nl.perspectief.dashboard.overview;

import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;

/** The line under a chart: where the numbers come from, and on how many they rest. */
final class Source {

    private Source() {}

    static String of(Overview overview, Observation newest) {
        return "Stand %s · over %s gemeenten%s"
                .formatted(
                        Dutch.day(overview.snapshot().asOf()),
                        FigureWords.coverage(newest),
                        newest.finality() == Finality.PROVISIONAL ? " · voorlopig" : "");
    }

    static String of(Overview overview, Followed followed) {
        return "Stand %s · %s gevolgd"
                .formatted(
                        Dutch.day(overview.snapshot().asOf()),
                        Dutch.counted(followed.main().cohort(), "jongere", "jongeren"));
    }
}
