package nl.perspectief.dashboard.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Reads what is chosen on this page; what is not known is left out and told in a sentence. */
final class ChoiceInUrl {

    /** Of these most municipalities have a figure that may be shown. */
    private static final String USUAL_COLLABORATION = "SAM-04-rate";

    private static final String USUAL_OUTCOME = "PLA-02-26w";
    private static final int LONGEST_SHOWN = 20;

    private final FilterInUrl.Reading address;
    private final Language language;
    private final Messages messages;
    private final List<String> remarks = new ArrayList<>();

    private ChoiceInUrl(FilterInUrl.Reading address) {
        this.address = address;
        language = address.filter().language();
        messages = language.messages(ChoiceInUrl.class);
    }

    /**
     * @param remarks about what was left out
     */
    record Reading(Choice choice, List<String> remarks) {

        Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * @param collaboration the figures to choose from; at least one
     * @param outcomes the same
     */
    static Reading read(
            FilterInUrl.Reading address, List<Compared> collaboration, List<Compared> outcomes) {
        var reading = new ChoiceInUrl(address);
        var choice =
                new Choice(
                        reading.per(),
                        reading.order(),
                        address.other(Choice.SEARCH).orElse(""),
                        reading.compared(Choice.COLLABORATION, USUAL_COLLABORATION, collaboration),
                        reading.compared(Choice.OUTCOME, USUAL_OUTCOME, outcomes));
        return new Reading(choice, reading.remarks);
    }

    private PeriodType per() {
        var asked = address.other(Choice.PER).orElse(Choice.YEAR);
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case Choice.QUARTER -> PeriodType.QUARTER;
            case Choice.YEAR -> PeriodType.YEAR;
            default -> {
                remarks.add(messages.say("unknown.per", shown(asked)));
                yield PeriodType.YEAR;
            }
        };
    }

    private Order order() {
        var asked = address.other(Choice.ORDER).orElse(Order.NAAM.code());
        return Order.of(asked)
                .orElseGet(
                        () -> {
                            remarks.add(messages.say("unknown.order", shown(asked)));
                            return Order.NAAM;
                        });
    }

    private Compared compared(String parameter, String usual, List<Compared> offered) {
        var otherwise = find(offered, usual);
        var asked = address.other(parameter).orElse(otherwise.code());
        var found = find(offered, asked);
        if (!found.code().equalsIgnoreCase(asked)) {
            remarks.add(messages.say("unknown.figure", shown(asked), otherwise.name(language)));
            return otherwise;
        }
        return found;
    }

    private static Compared find(List<Compared> offered, String code) {
        return offered.stream()
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst()
                .orElse(offered.getFirst());
    }

    private static String shown(String asked) {
        return asked.length() <= LONGEST_SHOWN ? asked : asked.substring(0, LONGEST_SHOWN) + "…";
    }
}
