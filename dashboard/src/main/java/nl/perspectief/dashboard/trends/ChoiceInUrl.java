package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PeriodType;

/** Reads what is chosen on this page; what is not known is left out and told in a sentence. */
final class ChoiceInUrl {

    private ChoiceInUrl() {}

    /**
     * @param remarks about what was left out
     */
    record Reading(Choice choice, List<String> remarks) {

        Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * @param published at least one
     */
    static Reading read(FilterInUrl.Reading address, List<Indicator> published) {
        var asked = AskedQuestion.read(address, published);
        var remarks = new ArrayList<>(asked.remarks());
        var per = per(address, remarks);
        return new Reading(new Choice(asked.indicator(), asked.question(), per), remarks);
    }

    private static PeriodType per(FilterInUrl.Reading address, List<String> remarks) {
        var asked = address.other(Choice.PER).orElse(Choice.QUARTER);
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case Choice.QUARTER -> PeriodType.QUARTER;
            case Choice.YEAR -> PeriodType.YEAR;
            default -> {
                var messages = address.filter().language().messages(ChoiceInUrl.class);
                remarks.add(messages.say("unknown.per", FilterInUrl.shown(asked)));
                yield PeriodType.QUARTER;
            }
        };
    }
}
