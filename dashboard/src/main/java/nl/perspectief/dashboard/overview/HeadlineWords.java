package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import nl.perspectief.dashboard.figure.Ago;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** Says the figure of a tile. */
final class HeadlineWords {

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    HeadlineWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(HeadlineWords.class);
    }

    /**
     * The newest quarter that can have a figure. A cohort that has not been followed long enough
     * makes way for the newest one that has, and that is said. What nobody in the programme has
     * been followed long enough for is not asked of a municipality either.
     */
    Headline of(Trend trend, Trend total) {
        var ripe = trend.isCohort() ? total.newestWithValue() : null;
        var current = ripe == null ? trend : trend.upTo(ripe.period());
        var newest = current.newest();
        var shown = newest.estimate() == null ? current.newestWithValue() : newest;
        return switch (newest.status()) {
            case VALUE, TOO_SHORT -> shown == null ? absent(current) : present(trend, shown);
            case NOT_APPLICABLE, NOT_DELIVERED, SUPPRESSED -> absent(trend);
        };
    }

    private Headline present(Trend trend, Observation shown) {
        var remarks = new ArrayList<String>();
        remarks.add(sentence(words.basis(shown)));
        remarks.add(change(trend, shown));
        remarks.add(later(trend, shown));
        if (trend.newest().status() != Status.TOO_SHORT) {
            remarks.add(words.absence(trend));
        }
        remarks.removeIf(String::isEmpty);
        return new Headline(
                trend.whose().label(),
                words.value(shown),
                words.limits(shown.estimate()),
                period(shown),
                false,
                remarks);
    }

    private Headline absent(Trend trend) {
        var remarks = new ArrayList<String>();
        remarks.add(words.absence(trend));
        var last = trend.newestWithValue();
        if (last != null) {
            remarks.add(messages.say("tile.last", words.value(last), period(last)));
        }
        return new Headline(
                trend.whose().label(),
                words.value(trend.newest()),
                "",
                period(trend.newest()),
                true,
                remarks);
    }

    private String change(Trend trend, Observation shown) {
        var change = words.change(trend, shown, Ago.QUARTER);
        return change.isEmpty() ? without(trend.before(shown, 1)) : sentence(change);
    }

    private String without(@Nullable Observation before) {
        return before == null ? "" : messages.say("tile.before", words.value(before));
    }

    private String later(Trend trend, Observation shown) {
        boolean someTooShort =
                trend.quarters().stream()
                        .filter(one -> one.period().compareTo(shown.period()) > 0)
                        .anyMatch(one -> one.status() == Status.TOO_SHORT);
        return someTooShort ? messages.say("tile.later", period(shown)) : "";
    }

    private String period(Observation observation) {
        return language.period(observation.period());
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? ""
                : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
