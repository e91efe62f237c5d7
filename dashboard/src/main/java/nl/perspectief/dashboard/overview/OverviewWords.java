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
        var quarter = words.language().period(overview.snapshot().lastQuarter());
        var inText = words.inText(Whose.of(programme));
        return names.isEmpty()
                ? messages.say("lead.all", inText, programme.participants().size(), quarter)
                : messages.say("lead.chosen", named(names), inText, quarter);
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
