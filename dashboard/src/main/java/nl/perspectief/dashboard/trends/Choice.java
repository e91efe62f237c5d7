package nl.perspectief.dashboard.trends;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PeriodType;

/** Which figure is looked at, and by which periods. */
record Choice(Indicator indicator, Question question, PeriodType per) {

    private static final String INDICATOR = DefinitionLinks.INDICATOR;
    private static final String MEASURE = AskedQuestion.MEASURE;
    static final String PER = "per";
    static final List<String> NAMES = List.of(INDICATOR, MEASURE, PER);

    static final String QUARTER = "kwartaal";
    static final String YEAR = "jaar";

    /** Of another indicator its first question. */
    Choice of(Indicator other) {
        return new Choice(other, Question.of(other).getFirst(), per);
    }

    Choice of(Question other) {
        return new Choice(indicator, other, per);
    }

    Choice per(PeriodType other) {
        return new Choice(indicator, question, other);
    }

    /** As it stands in the address. */
    Map<String, List<String>> own() {
        var own = new TreeMap<String, List<String>>();
        own.put(INDICATOR, List.of(indicator.id()));
        own.put(MEASURE, List.of(question.code()));
        own.put(PER, List.of(per == PeriodType.YEAR ? YEAR : QUARTER));
        return own;
    }
}
