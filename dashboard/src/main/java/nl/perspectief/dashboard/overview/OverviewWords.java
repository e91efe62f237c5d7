package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.language.Messages;

/** The sentences of the page as a whole. */
final class OverviewWords {

    private final FigureWords words;
    private final Messages messages;

    OverviewWords(FigureWords words) {
        this.words = words;
        messages = words.language().messages(OverviewWords.class);
    }

    /** What the reader is looking at. */
    String lead(Overview overview) {
        var names =
                overview.started().chosen().stream().map(trend -> trend.whose().label()).toList();
        var programme = overview.programme();
        var quarter = words.language().period(overview.last());
        var inText = words.inText(Whose.of(programme));
        return Messages.together(
                names.isEmpty()
                        ? messages.say("lead.all", inText, taking(overview), quarter)
                        : messages.say("lead.chosen", named(names), inText, quarter),
                overview.notYet().isEmpty()
                        ? ""
                        : messages.say(
                                "lead.not-yet",
                                quarter,
                                named(overview.notYet()),
                                overview.notYet().size()));
    }

    /** How many take part in the quarter. */
    private static int taking(Overview overview) {
        return overview.placed().total().newest().municipalitiesExpected();
    }

    private String named(List<String> names) {
        if (names.size() <= Lines.MOST) {
            return words.language().listed(names);
        }
        var shown = new ArrayList<>(names.subList(0, Lines.MOST));
        shown.add(messages.say("lead.more", names.size() - Lines.MOST));
        return words.language().listed(shown);
    }
}
