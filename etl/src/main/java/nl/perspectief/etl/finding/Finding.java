package nl.perspectief.etl.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a municipality must look at.
 *
 * @param rule the id in rules.csv, such as E04
 * @param sheet the sheet's name as the sender wrote it; null when the finding is about the file
 * @param cells every cell concerned, in order; empty when the finding is about a sheet or the file
 * @param column the heading as the sender wrote it; null when it is not about one column
 * @param found the value found, already masked where it may identify; null when there is none
 * @param message what is wrong, in Dutch, with place, value and what is allowed
 * @param advice what to do, in Dutch
 * @param english the same in English
 * @param related cells to look at beside one of the cells, also on other sheets, in order
 * @param perCell the sentence of each cell
 * @param waivedBecause why it does not hold the workbook back; null when it is not waived
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String sheet,
        List<CellAddress> cells,
        @Nullable String column,
        @Nullable String found,
        String message,
        String advice,
        Said english,
        List<Related> related,
        PerCell perCell,
        @Nullable String waivedBecause) {

    public Finding {
        cells = List.copyOf(cells);
        related = List.copyOf(related);
    }

    /** A finding that stands alone, told in Dutch only. */
    public Finding(
            String rule,
            Severity severity,
            @Nullable String sheet,
            List<CellAddress> cells,
            @Nullable String column,
            @Nullable String found,
            String message,
            String advice) {
        this(
                rule,
                severity,
                sheet,
                cells,
                column,
                found,
                message,
                advice,
                new Said(message, advice),
                List.of(),
                new Same(message),
                null);
    }

    /** What is wrong and what to do, in one language. */
    public record Said(String message, String advice) {}

    /**
     * A cell to look at beside another one, such as the trajectory of a placement.
     *
     * @param of one of the finding's cells
     * @param sheet as the sender named it
     */
    public record Related(CellAddress of, String sheet, CellAddress cell) {}

    /** What is told of each cell: as the message, but with what was found in that cell. */
    public interface PerCell {

        /**
         * @param index of the cell in {@link Finding#cells}
         */
        String message(int index);
    }

    private record Same(String message) implements PerCell {

        @Override
        public String message(int index) {
            return message;
        }
    }

    /** The same finding, which no longer holds the workbook back. */
    public Finding waived(String because) {
        return new Finding(
                rule, severity, sheet, cells, column, found, message, advice, english, related,
                perCell, because);
    }

    /** Whether it returns the workbook: an ERROR that nobody waived. */
    public boolean holdsBack() {
        return severity == Severity.ERROR && waivedBecause == null;
    }
}
