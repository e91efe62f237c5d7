package nl.perspectief.etl.difference;

import java.util.List;

/**
 * A row that both deliveries have, with other values.
 *
 * @param key its key, masked where it is a pseudonym
 * @param rowBefore where it stood, as Excel counts
 * @param rowAfter where it stands
 */
public record RowChange(String key, int rowBefore, int rowAfter, List<CellChange> cells) {

    public RowChange {
        cells = List.copyOf(cells);
    }
}
