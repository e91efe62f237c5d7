package nl.perspectief.dashboard.scorecard;

import java.util.List;
import nl.perspectief.dashboard.collaboration.ComparedFigure;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;

/** A figure by which municipalities can be compared, as a reader chooses it. */
record Compared(Indicator indicator, Question question) {

    /** Those of an indicator, in the order of its questions. */
    static List<Compared> of(Indicator indicator) {
        var measures = ComparedFigure.measuresOf(indicator);
        return Question.of(indicator).stream()
                .filter(one -> measures.contains(one.measure()))
                .map(one -> new Compared(indicator, one))
                .toList();
    }

    static List<Compared> of(List<Indicator> indicators) {
        return indicators.stream().flatMap(one -> of(one).stream()).toList();
    }

    ComparedFigure figure() {
        var value = question.value();
        return new ComparedFigure(
                indicator,
                question.measure(),
                value.isEmpty() ? null : new Breakdown(indicator.breakdowns().getFirst(), value));
    }

    /** Whether it is of this figure. */
    boolean isOf(ComparedFigure other) {
        return figure().equals(other);
    }

    /** As it stands in the address: {@code SAM-04-rate}, {@code SAM-08-mean-WI_VEILIGHEID}. */
    String code() {
        return offered().code();
    }

    /** What a reader calls it among all figures. */
    String name(Language language) {
        return offered().name(language);
    }

    private OfferedFigure offered() {
        return new OfferedFigure(indicator, question, of(indicator).size() == 1);
    }

    /** The same where its columns stand beside those of other indicators. */
    String shortName(Language language) {
        return question.value().isEmpty() ? indicator.name(language) : question.in(language).name();
    }
}
