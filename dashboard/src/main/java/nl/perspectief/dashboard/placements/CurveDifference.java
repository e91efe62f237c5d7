package nl.perspectief.dashboard.placements;

import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.figure.ChanceWords;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.TestResult;
import org.jspecify.annotations.Nullable;

/** Whether curves differ more than by chance, in words. */
final class CurveDifference {

    private final FigureWords words;
    private final Messages messages;

    CurveDifference(FigureWords words) {
        this.words = words;
        messages = words.language().messages(CurveDifference.class);
    }

    /** Among groups; empty where there are not two. */
    String between(@Nullable CurveComparison comparison) {
        return told(comparison, messages.say("difference.between"));
    }

    /** Of a part and all others of the programme; empty where either has no line. */
    String withRest(@Nullable CurveComparison comparison, Whose part, Whose programme) {
        return told(
                comparison,
                messages.say("difference.with-rest", words.inText(part), words.inText(programme)));
    }

    private String told(@Nullable CurveComparison comparison, String between) {
        if (comparison == null) {
            return "";
        }
        TestResult result = comparison.result();
        if (result == null) {
            return messages.say(comparison.kept() ? "difference.kept" : "difference.too-little");
        }
        return messages.say(
                ChanceWords.isRare(result) ? "difference.yes" : "difference.no",
                between,
                new ChanceWords(words.language()).of(result));
    }
}
