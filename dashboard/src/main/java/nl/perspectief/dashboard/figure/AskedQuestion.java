package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/**
 * Which indicator and which of its measures an address asks for.
 *
 * @param remarks about what was left out because it is not known
 */
public record AskedQuestion(Indicator indicator, Question question, List<String> remarks) {

    /** Name of what says in an address which measure. */
    public static final String MEASURE = "maat";

    /** What the programmes are about. */
    private static final String USUAL = "PLA-01";

    public AskedQuestion {
        remarks = List.copyOf(remarks);
    }

    /**
     * @param published at least one
     */
    public static AskedQuestion read(FilterInUrl.Reading address, List<Indicator> published) {
        return new Asking(address).of(published);
    }

    /** One reading of an address. */
    private static final class Asking {

        private final FilterInUrl.Reading address;
        private final Language language;
        private final Messages messages;
        private final List<String> remarks = new ArrayList<>();

        Asking(FilterInUrl.Reading address) {
            this.address = address;
            language = address.filter().language();
            messages = language.messages(AskedQuestion.class);
        }

        AskedQuestion of(List<Indicator> published) {
            var indicator = indicator(published);
            return new AskedQuestion(indicator, question(indicator), remarks);
        }

        private Indicator indicator(List<Indicator> published) {
            var usual = find(USUAL, published, published.getFirst());
            var asked = address.other(DefinitionLinks.INDICATOR).orElse(usual.id());
            var known = published.stream().anyMatch(one -> one.id().equalsIgnoreCase(asked));
            if (!known) {
                say("unknown.indicator", FilterInUrl.shown(asked), usual.name(language));
            }
            return find(asked, published, usual);
        }

        private static Indicator find(String id, List<Indicator> published, Indicator otherwise) {
            return published.stream()
                    .filter(one -> one.id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElse(otherwise);
        }

        private Question question(Indicator indicator) {
            var questions = Question.of(indicator);
            var usual = questions.getFirst();
            var asked = address.other(MEASURE).orElse(usual.code());
            for (Question one : questions) {
                if (one.code().equalsIgnoreCase(asked)) {
                    return one;
                }
            }
            say(
                    "unknown.measure",
                    FilterInUrl.shown(asked),
                    indicator.name(language),
                    usual.in(language).name());
            return usual;
        }

        private void say(String key, Object... arguments) {
            remarks.add(messages.say(key, arguments));
        }
    }
}
