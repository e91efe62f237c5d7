package nl.perspectief.etl.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A text in a workbook that is not the value of a cell.
 *
 * @param sheet the sheet it belongs to, as the sender named it; null when it belongs to none, or to
 *     one that is not told
 * @param row of the cell it is about, from 1; 0 when it is about none
 * @param column of the cell it is about, from 0; -1 when it is about none
 * @param name what the file calls it, such as {@code creator}
 */
public record LooseText(
        Place place, @Nullable String sheet, int row, int column, String name, String text) {

    /** Where texts stand besides cells. */
    public enum Place {
        COMMENT,
        HEADER_OR_FOOTER,
        TEXT_BOX,
        CHART,
        /** Copied rows behind a pivot table, also of sheets that are gone. */
        PIVOT,
        /** Kept values of another workbook. */
        LINK,
        PROPERTIES,
        /** Who wrote comments. */
        AUTHOR,
        OTHER
    }

    public boolean isAboutACell() {
        return sheet != null && row > 0 && column >= 0;
    }
}
