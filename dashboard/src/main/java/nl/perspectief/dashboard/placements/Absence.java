package nl.perspectief.dashboard.placements;

import java.util.LinkedHashSet;
import java.util.List;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** Why figures of the cohort are not there. */
final class Absence {

    private final Placements placements;
    private final FigureWords words;
    private final Messages messages;

    Absence(Placements placements, FigureWords words) {
        this.placements = placements;
        this.words = words;
        messages = words.language().messages(Absence.class);
    }

    /** In the place of a figure. */
    String instead(@Nullable Observation one) {
        return one == null ? words.instead(Status.NOT_DELIVERED) : words.value(one);
    }

    /** Every reason once, whichever figure it is of. */
    String reasons(List<Figure> figures) {
        var reasons = new LinkedHashSet<String>();
        for (Area area : placements.areas()) {
            figures.forEach(figure -> reasons.add(why(area, area.figure(figure))));
        }
        return Messages.together(reasons.toArray(String[]::new));
    }

    /** Empty when there is a figure. */
    String why(Area area, @Nullable Observation one) {
        if (one == null || one.status() == Status.NOT_DELIVERED) {
            return messages.say(
                    "absent.not-delivered",
                    words.inText(area.whose()),
                    words.language().period(placements.choice().cohort()));
        }
        return words.absence(area.alone(one));
    }
}
