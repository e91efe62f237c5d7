package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import nl.perspectief.dashboard.overview.Overview.Figures;

/** The four headline figures. */
@JavaScript("context://perspectief/tiles.js")
final class Tiles extends Div {

    Tiles(Overview overview) {
        addClassName("p-tiles");
        add(
                tile("Gestart", "trajecten", Definition.STARTED, overview.started(), overview),
                tile("Geplaatst", "plaatsingen", Definition.PLACED, overview.placed(), overview),
                tile(
                        "Werkt nog na 26 weken",
                        "",
                        Definition.RETAINED,
                        overview.retained(),
                        overview),
                tile(
                        "Warme overdracht",
                        "",
                        Definition.WARM_HANDOVER,
                        overview.warmHandover(),
                        overview));
    }

    private static Tile tile(
            String title, String unit, Definition definition, Figures figures, Overview overview) {
        var tile = new Tile(title, unit, figures, definition.note(overview.definitions()));
        var unconfirmed = RetentionWords.unconfirmed(overview.inFront());
        if (definition == Definition.RETAINED && !unconfirmed.isEmpty()) {
            tile.remark(unconfirmed);
        }
        return tile;
    }
}
