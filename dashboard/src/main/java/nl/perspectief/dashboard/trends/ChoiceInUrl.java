package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Messages;

/** Reads what is chosen on this page; what is not known is left out and told in a sentence. */
final class ChoiceInUrl {

    /** What the programmes are about. */
    private static final String USUAL = "PLA-01";

    private static final int LONGEST_SHOWN = 20;

    private final FilterInUrl.Reading address;
    private final List<Indicator> published;
    private final Messages messages;
    private final List<String> remarks = new ArrayList<>();

    private ChoiceInUrl(FilterInUrl.Reading address, List<Indicator> published) {
        this.address = address;
        this.published = published;
        messages = address.filter().language().messages(ChoiceInUrl.class);
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
     * @param published at least one
     */
    static Reading read(FilterInUrl.Reading address, List<Indicator> published) {
        var reading = new ChoiceInUrl(address, published);
        return new Reading(reading.choice(), reading.remarks);
    }

    private Choice choice() {
        var indicator = indicator();
        return new Choice(indicator, question(indicator), per());
    }

    private Indicator indicator() {
        var usual = find(USUAL, published.getFirst());
        var asked = address.other(Choice.INDICATOR).orElse(usual.id());
        return published.stream()
                .filter(one -> one.id().equalsIgnoreCase(asked))
                .findFirst()
                .orElseGet(
                        () -> {
                            remarks.add(
                                    messages.say(
                                            "unknown.indicator",
                                            shown(asked),
                                            usual.name(address.filter().language())));
                            return usual;
                        });
    }

    private Indicator find(String id, Indicator otherwise) {
        return published.stream().filter(one -> one.id().equals(id)).findFirst().orElse(otherwise);
    }

    private Question question(Indicator indicator) {
        var questions = Question.of(indicator);
        var usual = questions.getFirst();
        var asked = address.other(Choice.MEASURE).orElse(usual.code());
        return questions.stream()
                .filter(one -> one.code().equalsIgnoreCase(asked))
                .findFirst()
                .orElseGet(
                        () -> {
                            var language = address.filter().language();
                            remarks.add(
                                    messages.say(
                                            "unknown.measure",
                                            shown(asked),
                                            indicator.name(language),
                                            usual.in(language).name()));
                            return usual;
                        });
    }

    private PeriodType per() {
        var asked = address.other(Choice.PER).orElse(Choice.QUARTER);
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case Choice.QUARTER -> PeriodType.QUARTER;
            case Choice.YEAR -> PeriodType.YEAR;
            default -> {
                remarks.add(messages.say("unknown.per", shown(asked)));
                yield PeriodType.QUARTER;
            }
        };
    }

    private static String shown(String asked) {
        return asked.length() <= LONGEST_SHOWN ? asked : asked.substring(0, LONGEST_SHOWN) + "…";
    }
}
