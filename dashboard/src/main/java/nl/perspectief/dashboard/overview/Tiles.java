package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.FollowUpWords;

/** The four headline figures. */
@JavaScript("context://perspectief/tiles.js")
final class Tiles extends Div {

    private final Overview overview;
    private final FigureWords words;
    private final DefinitionLinks links;

    Tiles(Overview overview, FigureWords words, DefinitionLinks links) {
        this.links = links;
        this.overview = overview;
        this.words = words;
        var messages = words.language().messages(Tiles.class);
        addClassName("p-tiles");
        var retained =
                tile(messages.say("tile.retained"), "", Definition.RETAINED, overview.retained());
        retained.remark(new FollowUpWords(words).unconfirmed(overview.inFront()));
        add(
                tile(
                        messages.say("tile.started"),
                        messages.say("tile.trajectories"),
                        Definition.STARTED,
                        overview.started()),
                tile(
                        messages.say("tile.placed"),
                        messages.say("tile.placements"),
                        Definition.PLACED,
                        overview.placed()),
                retained,
                tile(
                        messages.say("tile.warm-handover"),
                        "",
                        Definition.WARM_HANDOVER,
                        overview.warmHandover()));
    }

    private Tile tile(String title, String unit, Definition definition, Figures figures) {
        var note = definition.note(overview.definitions(), words.language());
        return new Tile(links.title(title, definition.indicator()), unit, figures, note, words);
    }
}
