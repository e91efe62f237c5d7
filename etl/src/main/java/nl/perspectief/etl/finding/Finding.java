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
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String sheet,
        List<CellAddress> cells,
        @Nullable String column,
        @Nullable String found,
        String message,
        String advice) {

    public Finding {
        cells = List.copyOf(cells);
    }
}
