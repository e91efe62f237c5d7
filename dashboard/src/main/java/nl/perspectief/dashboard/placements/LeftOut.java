package nl.perspectief.dashboard.placements;

import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Whose;

/** Who of those chosen is not drawn. */
record LeftOut(Placements placements, FigureWords words) {

    /** Empty when everyone is. */
    String sentence() {
        var names = placements.leftOut().stream().map(Whose::label).toList();
        return names.isEmpty()
                ? ""
                : words.language()
                        .messages(LeftOut.class)
                        .say("left-out", words.language().listed(names));
    }
}
