package nl.perspectief.dashboard.figure;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;

/**
 * A measure of an indicator as a reader asks for it. The words are data, {@code questions.csv};
 * what is not in there goes by its name in the catalogue.
 *
 * @param measure its published name
 * @param value of the one breakdown that the indicator is told by; empty when it is told as a whole
 */
public record Question(String indicator, String measure, String value, Said dutch, Said english) {

    private static final List<Question> ALL =
            CsvResource.read("/nl/perspectief/dashboard/figure/questions.csv").stream()
                    .map(Question::of)
                    .toList();

    /**
     * In one language.
     *
     * @param name of the measure among those of its indicator
     * @param title the question in plain words
     * @param answer with places for the period, whose figure it is, and the value
     * @param counted the unit, and who is counted
     */
    public record Said(String name, String title, String answer, String counted) {}

    /** Of an indicator, in the order in which they are offered. */
    public static List<Question> of(Indicator indicator) {
        var questions = new ArrayList<Question>();
        for (Question one : ALL) {
            if (one.indicator.equals(indicator.id())
                    && indicator.measures().contains(one.measure)) {
                questions.add(one);
            }
        }
        for (String measure : indicator.measures()) {
            if (questions.stream().noneMatch(one -> one.measure.equals(measure))) {
                questions.add(byName(indicator, measure));
            }
        }
        return questions;
    }

    /** As it stands in an address: {@code 26w}, {@code mean-VEILIGHEID_WI}. */
    public String code() {
        return value.isEmpty() ? measure : measure + "-" + value;
    }

    public Said in(Language language) {
        return language == Language.DUTCH ? dutch : english;
    }

    /** {@code Van wie in 2026-K1 in Tilburg werd aangemeld, had 71 % …}, without its full stop. */
    public static String answer(Said said, String period, String whose, String value) {
        return new MessageFormat(said.answer()).format(new Object[] {period, whose, value});
    }

    private static Question of(CSVRecord line) {
        return new Question(
                line.get("indicator"),
                line.get("measure"),
                line.get("value"),
                said(line, "nl"),
                said(line, "en"));
    }

    private static Said said(CSVRecord line, String language) {
        return new Said(
                line.get("name_" + language),
                line.get("question_" + language),
                line.get("answer_" + language),
                line.get("counted_" + language));
    }

    private static Question byName(Indicator indicator, String measure) {
        return new Question(
                indicator.id(),
                measure,
                "",
                new Said(measure, indicator.nameNl(), "{0}, {1}: {2}", indicator.definition()),
                new Said(measure, indicator.nameEn(), "{0}, {1}: {2}", indicator.definition()));
    }
}
