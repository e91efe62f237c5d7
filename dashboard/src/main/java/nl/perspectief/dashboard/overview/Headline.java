package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import org.jspecify.annotations.Nullable;

/**
 * The words of one figure in a tile.
 *
 * @param whose name of the municipality or programme
 * @param value the figure, or the word that stands in its place
 * @param limits its 95 per cent interval; empty where there is none
 * @param period the quarter it is about
 * @param remarks sentences under it: on how many it rests, what changed, and why something is
 *     missing
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
     * makes way for the newest one that has, and that is said. What nobody in the programme has
     * been followed long enough for is not asked of a municipality either.
     */
    static Headline of(Trend trend, Trend total) {
        var ripe = trend.isCohort() ? total.newestWithValue() : null;
        var current = ripe == null ? trend : trend.upTo(ripe.period());
        var newest = current.newest();
        var shown = newest.estimate() == null ? current.newestWithValue() : newest;
        return switch (newest.status()) {
            case VALUE, TOO_SHORT -> shown == null ? absent(current) : present(trend, shown);
            case NOT_APPLICABLE, NOT_DELIVERED, SUPPRESSED -> absent(trend);
        };
    }

    private static Headline present(Trend trend, Observation shown) {
        var remarks = new ArrayList<String>();
        remarks.add(sentence(FigureWords.basis(shown)));
        remarks.add(change(trend, shown));
        remarks.add(later(trend, shown));
        if (trend.newest().status() != Status.TOO_SHORT) {
            remarks.add(FigureWords.absence(trend));
        }
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
        var change = FigureWords.change(shown, before, "een kwartaal eerder");
        return change.isEmpty() ? without(before) : sentence(change);
    }

    private static String without(@Nullable Observation before) {
        return before == null
                ? ""
                : "Een kwartaal eerder: %s.".formatted(FigureWords.value(before));
    }

    private static String later(Trend trend, Observation shown) {
        boolean someTooShort =
                trend.quarters().stream()
                        .filter(one -> one.period().compareTo(shown.period()) > 0)
                        .anyMatch(one -> one.status() == Status.TOO_SHORT);
        return someTooShort ? "Wie na %s begon: te weinig volgduur.".formatted(shown.period()) : "";
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? ""
                : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
