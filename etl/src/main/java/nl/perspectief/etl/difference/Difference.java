package nl.perspectief.etl.difference;

import java.util.List;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;

/**
 * What changed from one delivery to another.
 *
 * @param cover what the Voorblad says otherwise
 * @param sheets every sheet that either has, in the order of the workbook
 */
public record Difference(List<CellChange> cover, List<SheetDifference> sheets) {

    public Difference {
        cover = List.copyOf(cover);
        sheets = List.copyOf(sheets);
    }

    /** Whether two deliveries can be laid side by side: of one municipality and programme. */
    public static boolean isPossible(CoverSheet before, CoverSheet after) {
        return before.programme().equals(after.programme())
                && before.municipalityCode().equals(after.municipalityCode());
    }

    /**
     * Lays two deliveries side by side.
     *
     * @throws IllegalArgumentException when they are not of one municipality and programme
     */
    public static Difference between(Delivered before, Delivered after) {
        if (!isPossible(before.cover(), after.cover())) {
            throw new IllegalArgumentException("These are deliveries of two senders");
        }
        return new Difference(
                new CoverComparison(before, after).changes(), SheetComparison.all(before, after));
    }

    /** Whether nothing at all changed. */
    public boolean isEmpty() {
        return cover.isEmpty() && sheets.stream().noneMatch(SheetDifference::isOtherwise);
    }
}
