package nl.perspectief.dashboard.trends;

import nl.perspectief.dashboard.figure.Ago;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.figure.RestsOn;
import nl.perspectief.dashboard.figure.TestedWords;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;

/**
 * The answer to the question: the newest figure, what changed in a year, and whether that is real.
 */
final class TrendWords {

    private final Trends trends;
    private final FigureWords words;
    private final Messages messages;

    TrendWords(Trends trends, FigureWords words) {
        this.trends = trends;
        this.words = words;
        messages = words.language().messages(TrendWords.class);
    }

    Question.Said said() {
        return trends.choice().question().in(words.language());
    }

    String answer() {
        var front = trends.figures().inFront();
        Observation shown = front.shown();
        return shown == null
                ? Messages.together(words.noFigure(front), last(front), test(front), total(front))
                : Messages.together(figure(front, shown) + ".", test(front), later(front, shown));
    }

    private String figure(Trend front, Observation shown) {
        var basis = new RestsOn(trends.choice().indicator(), words).basis(shown);
        var change = words.change(shown, front.yearBefore(shown), Ago.YEAR);
        return Question.answer(
                        said(),
                        words.language().period(shown.period()),
                        words.inText(front.whose()),
                        withLimits(shown))
                + (basis.isEmpty() ? "" : ", " + basis)
                + (change.isEmpty() ? "" : "; " + messages.say("that-is", change))
                + ofAll(front, shown);
    }

    private String withLimits(Observation shown) {
        var limits = words.limits(shown);
        return limits.isEmpty()
                ? words.value(shown)
                : messages.say("with-limits", words.value(shown), limits);
    }

    /** Of the whole programme in the same period. */
    private String ofAll(Trend front, Observation shown) {
        var total = trends.figures().total();
        return front.equals(total)
                ? ""
                : total.quarters().stream()
                        .filter(one -> one.period().equals(shown.period()))
                        .filter(one -> one.estimate() != null)
                        .findFirst()
                        .map(
                                one ->
                                        "; "
                                                + messages.say(
                                                        "of-all",
                                                        words.inText(total.whose()),
                                                        words.value(one)))
                        .orElse("");
    }

    private String last(Trend front) {
        Observation last = front.newestWithValue();
        return last == null
                ? ""
                : messages.say("last", words.value(last), words.language().period(last.period()));
    }

    /** What is known of the programme, where one of its municipalities has no figure. */
    private String total(Trend front) {
        var total = trends.figures().total();
        Observation shown = front.equals(total) ? null : total.shown();
        return shown == null
                ? ""
                : messages.say(
                        "total",
                        words.inText(total.whose()),
                        words.language().period(shown.period()),
                        withLimits(shown));
    }

    private String later(Trend front, Observation shown) {
        return front.newest().equals(shown)
                ? ""
                : messages.say("later", words.language().period(shown.period()));
    }

    /** Whether the figure rises or falls, as tested. */
    private String test(Trend front) {
        var choice = trends.choice();
        return new TestedWords(words, choice.indicator(), choice.question().measure())
                .of(front, choice.per());
    }
}
