package nl.perspectief.dashboard.placements;

import java.util.List;
import nl.perspectief.dashboard.figure.ChanceWords;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Share;
import nl.perspectief.dashboard.statistics.ShareTest;
import nl.perspectief.dashboard.statistics.TestResult;
import org.jspecify.annotations.Nullable;

/** Whether shares differ more than by chance, in words; they are of figures that are shown. */
final class ShareDifference {

    private final FigureWords words;
    private final Messages messages;

    ShareDifference(FigureWords words) {
        this.words = words;
        messages = words.language().messages(ShareDifference.class);
    }

    /** Among groups that have nobody in common; empty where there are not two. */
    String between(List<Share> groups) {
        return groups.size() < 2
                ? ""
                : told(ShareTest.compare(groups), messages.say("difference.between"));
    }

    /** Of a part and all others of the whole; empty where there are no others. */
    String withRest(Share part, Share whole, Whose whose, Whose programme) {
        return whole.total() == part.total()
                ? ""
                : told(
                        ShareTest.compare(
                                List.of(
                                        part,
                                        new Share(
                                                whole.successes() - part.successes(),
                                                whole.total() - part.total()))),
                        messages.say(
                                "difference.with-rest",
                                words.inText(whose),
                                words.inText(programme)));
    }

    private String told(@Nullable TestResult result, String between) {
        if (result == null) {
            return messages.say("shares.too-little");
        }
        return messages.say(
                ChanceWords.isRare(result) ? "shares.yes" : "shares.no",
                between,
                new ChanceWords(words.language()).of(result));
    }
}
