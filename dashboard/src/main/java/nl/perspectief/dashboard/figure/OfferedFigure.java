package nl.perspectief.dashboard.figure;

import java.util.List;
import java.util.function.Predicate;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;

/**
 * A figure as a reader chooses it among those of all indicators.
 *
 * @param isAlone whether it is the only one that is offered of its indicator
 */
public record OfferedFigure(Indicator indicator, Question question, boolean isAlone) {

    /**
     * Those of each indicator, in the order of its questions.
     *
     * @param measures which of its published names are offered
     */
    public static List<OfferedFigure> of(List<Indicator> indicators, Predicate<String> measures) {
        return indicators.stream().flatMap(one -> of(one, measures).stream()).toList();
    }

    /** The same of one indicator. */
    public static List<OfferedFigure> of(Indicator indicator, Predicate<String> measures) {
        var offered =
                Question.of(indicator).stream()
                        .filter(one -> measures.test(one.measure()))
                        .toList();
        return offered.stream()
                .map(one -> new OfferedFigure(indicator, one, offered.size() == 1))
                .toList();
    }

    /** As it stands in an address: {@code SAM-04-rate}, {@code SAM-08-mean-WI_VEILIGHEID}. */
    public String code() {
        return indicator.id() + "-" + question.code();
    }

    public String measure() {
        return question.measure();
    }

    /** What a reader calls it among all figures. */
    public String name(Language language) {
        var name = indicator.name(language);
        var measure = question.in(language).name();
        return isAlone && !indicator.isSurvival() || name.contains(measure)
                ? name
                : name + ", " + measure;
    }
}
