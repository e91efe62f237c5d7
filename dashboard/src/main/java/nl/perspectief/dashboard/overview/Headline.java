package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The words of one figure in a tile.
 *
 * @param whose name of the municipality or programme
 * @param value the figure, or the word that stands in its place
 * @param limits its 95 per cent interval; empty where there is none
 * @param period the quarter it is about
 * @param remarks sentences under it: what changed, and why something is missing
 */
record Headline(
        String whose,
        String value,
        String limits,
        String period,
        boolean absent,
        List<String> remarks) {

    Headline {
        remarks = List.copyOf(remarks);
    }

    /**
     * The newest quarter that can have a figure. A cohort that has not been followed long enough
     * makes way for the newest one that has, and that is said.
     */
    static Headline of(Trend trend) {
        var newest = trend.newest();
        var shown = newest.estimate() == null ? trend.newestWithValue() : newest;
        return switch (newest.status()) {
            case VALUE, TOO_SHORT -> shown == null ? absent(trend) : of(trend, shown);
            case NOT_APPLICABLE, NOT_DELIVERED, SUPPRESSED -> absent(trend);
        };
    }

    private static Headline of(Trend trend, Observation shown) {
        var remarks = new ArrayList<String>();
        remarks.add(change(trend, shown));
        if (shown != trend.newest()) {
            remarks.add("Wie na %s begon: te weinig volgduur.".formatted(shown.period()));
        }
        remarks.add(coverage(shown, trend.before(shown, 1)));
        remarks.removeIf(String::isEmpty);
        return new Headline(
                trend.whose().label(),
                FigureWords.value(shown),
                FigureWords.limits(shown.estimate()),
                shown.period().toString(),
                false,
                remarks);
    }

    private static Headline absent(Trend trend) {
        var remarks = new ArrayList<String>();
        remarks.add(FigureWords.absence(trend));
        var last = trend.newestWithValue();
        if (last != null) {
            remarks.add(
                    "Laatste cijfer: %s in %s.".formatted(FigureWords.value(last), last.period()));
        }
        return new Headline(
                trend.whose().label(),
                FigureWords.value(trend.newest()),
                "",
                trend.newest().period().toString(),
                true,
                remarks);
    }

    private static String change(Trend trend, Observation shown) {
        var before = trend.before(shown, 1);
        var difference = FigureWords.difference(shown, before);
        if (!difference.isEmpty()) {
            return capital(difference) + " een kwartaal eerder.";
        }
        return before == null
                ? ""
                : "Een kwartaal eerder: %s.".formatted(FigureWords.value(before));
    }

    /** Sums over different municipalities cannot be compared without saying so. */
    private static String coverage(Observation shown, @Nullable Observation before) {
        if (!shown.isTotal()) {
            return "";
        }
        var over = "Over %s gemeenten".formatted(FigureWords.coverage(shown));
        return before == null || before.municipalitiesDelivered() == shown.municipalitiesDelivered()
                ? over + "."
                : "%s; een kwartaal eerder over %d."
                        .formatted(over, before.municipalitiesDelivered());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
