package nl.perspectief.dashboard.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;

/** Says the figures of a tile over a longer time. */
final class LongerWords {

    private static final int QUARTERS = 4;

    private final FigureWords words;
    private final Messages messages;

    LongerWords(FigureWords words) {
        this.words = words;
        messages = words.language().messages(LongerWords.class);
    }

    /**
     * By what they are about.
     *
     * @param last the last quarter that is looked at
     */
    Map<String, String> of(Longer longer, Quarter last) {
        var said = new LinkedHashMap<String, String>();
        var year = longer.year();
        boolean isCohort = year.nAtRisk() != null;
        said.put(
                isCohort
                        ? messages.say("longer.begun", year(year))
                        : messages.say(
                                isWhole(year, last) ? "longer.year" : "longer.so-far", year(year)),
                figure(year));
        said.put(
                messages.say(isCohort ? "longer.all-starts" : "longer.since-start"),
                figure(longer.sinceStart()));
        return said;
    }

    private static boolean isWhole(Observation year, Quarter last) {
        return year.period().first().year() < last.year() || last.number() == QUARTERS;
    }

    /** As a year is written, not as a number. */
    private static String year(Observation observation) {
        return Integer.toString(observation.period().first().year());
    }

    private String figure(Observation observation) {
        var limits = words.limits(observation);
        return limits.isEmpty()
                ? words.value(observation)
                : "%s (%s)".formatted(words.value(observation), limits);
    }
}
