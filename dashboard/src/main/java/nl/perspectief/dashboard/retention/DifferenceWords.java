package nl.perspectief.dashboard.retention;

import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.figure.ChanceWords;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.TestResult;
import org.jspecify.annotations.Nullable;

/** Whether the groups differ, in words. */
final class DifferenceWords {

    private final FigureWords words;
    private final Messages messages;
    private final ChanceWords chance;

    DifferenceWords(FigureWords words) {
        this.words = words;
        messages = words.language().messages(DifferenceWords.class);
        chance = new ChanceWords(words.language());
    }

    /** In two or three words; empty where nothing is compared. */
    String verdict(Retention retention) {
        if (retention.compared().size() + (retention.isOneBesideAll() ? 1 : 0) < 2) {
            return "";
        }
        if (!isTested(retention)) {
            return messages.say("difference.kept");
        }
        TestResult result = result(retention);
        if (result == null) {
            return messages.say("difference.too-little");
        }
        return messages.say(ChanceWords.isRare(result) ? "difference.yes" : "difference.no");
    }

    /** The sentence behind it. */
    String why(Retention retention) {
        if (!isTested(retention)) {
            return messages.say("difference.kept.why");
        }
        TestResult result = result(retention);
        if (result == null) {
            return messages.say("difference.too-little.why");
        }
        return retention.isOneBesideAll() ? ofOne(retention, result) : ofSeveral(result);
    }

    private String ofOne(Retention retention, TestResult result) {
        return messages.say(
                ChanceWords.isRare(result) ? "difference.yes.one" : "difference.no.one",
                words.inText(retention.compared().getFirst().followed().whose()),
                words.inText(Whose.of(retention.programme())),
                chance.of(result));
    }

    private String ofSeveral(TestResult result) {
        return messages.say(
                ChanceWords.isRare(result) ? "difference.yes.several" : "difference.no.several",
                chance.of(result));
    }

    /** Whether anything was compared. */
    static boolean isTested(Retention retention) {
        CurveComparison comparison = retention.comparison();
        return comparison != null && !comparison.kept();
    }

    /** What was done, for who wants to know. */
    String method(Retention retention) {
        return Messages.together(
                messages.say("difference.method"),
                retention.isOneBesideAll() ? messages.say("difference.method-one") : "",
                messages.say("difference.meaning"));
    }

    private static @Nullable TestResult result(Retention retention) {
        CurveComparison comparison = retention.comparison();
        return comparison == null ? null : comparison.result();
    }
}
