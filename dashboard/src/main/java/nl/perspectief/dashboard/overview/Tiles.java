package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import nl.perspectief.dashboard.overview.Overview.Figures;

/** The four headline figures. */
final class Tiles extends Div {

    Tiles(Overview overview) {
        addClassName("p-tiles");
        add(
                tile("Gestart", Definition.STARTED, overview.started(), overview),
                tile("Geplaatst", Definition.PLACED, overview.placed(), overview),
                tile("Werkt nog na 26 weken", Definition.RETAINED, overview.retained(), overview),
                tile(
                        "Warme overdracht",
                        Definition.WARM_HANDOVER,
                        overview.warmHandover(),
                        overview));
    }

    private static Tile tile(
            String title, Definition definition, Figures figures, Overview overview) {
        var tile = new Tile(title, figures, definition.note(overview.definitions()));
        if (definition == Definition.RETAINED) {
            tile.remark(RetentionWords.unconfirmed(overview.inFront()));
        }
        return tile;
    }
}
