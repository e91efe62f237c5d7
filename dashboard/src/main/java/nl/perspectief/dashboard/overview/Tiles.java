package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.FollowUpWords;
import nl.perspectief.dashboard.figure.TestedWords;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.TrendSignals;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PeriodType;

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
                tile(
                        messages.say("tile.retained"),
                        "",
                        Shown.RETAINED,
                        Definition.RETAINED,
                        overview.retained());
        retained.remark(new FollowUpWords(words).unconfirmed(overview.inFront()));
        add(
                tile(
                        messages.say("tile.started"),
                        messages.say("tile.trajectories"),
                        Shown.STARTED,
                        Definition.STARTED,
                        overview.started()),
                tile(
                        messages.say("tile.placed"),
                        messages.say("tile.placements"),
                        Shown.PLACED,
                        Definition.PLACED,
                        overview.placed()),
                retained,
                tile(
                        messages.say("tile.warm-handover"),
                        "",
                        Shown.WARM_HANDOVER,
                        Definition.WARM_HANDOVER,
                        overview.warmHandover()));
    }

    private Tile tile(
            String title, String unit, Shown shown, Definition definition, Figures figures) {
        var note = definition.note(overview.definitions(), words.language());
        var tile = new Tile(links.title(title, definition.indicator()), unit, figures, note, words);
        overTime(tile, shown, figures.inFront());
        return tile;
    }

    /** Over a longer time, and whether it rises or falls, as tested. */
    private void overTime(Tile tile, Shown shown, Trend front) {
        Longer longer = overview.longer().get(shown);
        if (longer != null) {
            tile.facts(new LongerWords(words).of(longer, overview.last()));
        }
        Indicator indicator = overview.definitions().get(shown.indicator());
        if (indicator != null) {
            var testing = new Testing(indicator, shown.measure());
            var signal = TrendSignals.of(List.of(new TrendSignals.Tested(front, testing)));
            var sentence = new TestedWords(words, indicator, shown.measure());
            tile.tested(signal.getFirst(), sentence.of(front, PeriodType.QUARTER));
        }
    }
}
