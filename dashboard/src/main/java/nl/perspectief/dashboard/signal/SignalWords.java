package nl.perspectief.dashboard.signal;

import java.util.List;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.TestedWords;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Says what stands out, and how sure that is. */
final class SignalWords {

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    SignalWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(SignalWords.class);
    }

    /**
     * @param shown of all that was found
     * @param whose names of those chosen; empty when it is about everyone
     */
    String answer(Spotted spotted, List<Spot> shown, List<String> whose) {
        if (spotted.levels() + spotted.trends() == 0) {
            return messages.say("nothing-to-test");
        }
        if (shown.isEmpty()) {
            return whose.isEmpty()
                    ? messages.say("nothing")
                    : messages.say("nothing-of", language.listed(whose));
        }
        return messages.say("found", shown.size());
    }

    /** What was tested, and what chance may still have put there. */
    String tested(Spotted spotted) {
        return messages.say("tested", spotted.levels(), spotted.trends());
    }

    /** {@code Heerlen · Werkbehoud na 26 weken}. */
    String title(Spot spot) {
        var several = Question.of(spot.indicator()).size() > 1;
        var measure = several ? ", " + spot.question().in(language).name() : "";
        return "%s · %s%s"
                .formatted(spot.municipality().name(), spot.indicator().name(language), measure);
    }

    String sentence(Spot spot) {
        var trend = spot.trend();
        Observation total = spot.total();
        if (trend != null || total == null) {
            return trend == null
                    ? ""
                    : new TestedWords(words, spot.indicator(), spot.question().measure())
                            .of(trend, PeriodType.QUARTER);
        }
        return messages.say(
                spot.isHigher() ? "level.higher" : "level.lower",
                words.value(spot.figure()),
                words.limits(spot.figure()),
                language.period(spot.figure().period()),
                words.value(total),
                spot.signal() == Signal.BETTER
                        ? messages.say("level.better")
                        : messages.say("level.worse"));
    }
}
