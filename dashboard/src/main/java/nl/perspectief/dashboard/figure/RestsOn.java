package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;

/** On how many a figure rests. */
public final class RestsOn {

    private final FigureWords words;
    private final Messages messages;
    private final boolean waitsForEvent;

    public RestsOn(Indicator indicator, FigureWords words) {
        this.words = words;
        messages = words.language().messages(RestsOn.class);
        waitsForEvent = indicator.isSurvival() && !indicator.isRetention();
    }

    /** Of a wait the size of the group: who is "still followed" is who still waits. */
    public String numbers(Observation one) {
        var denominator = one.denominator();
        if (!waitsForEvent) {
            return words.restsOn(one);
        }
        return denominator == null ? "" : messages.say("young-people", denominator.longValue());
    }

    public String basis(Observation one) {
        return words.basis(numbers(one), one);
    }
}
