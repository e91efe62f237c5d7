package nl.perspectief.etl.difference;

import org.jspecify.annotations.Nullable;

/**
 * A value that changed, both fit to be shown: as Dutch people write them, keys and free text
 * masked. Two masked values may look the same and still differ.
 *
 * @param column the heading as the sender wrote it last
 * @param cell where it stands now, such as D14; null on the Voorblad
 * @param before null = empty
 * @param after null = empty
 */
public record CellChange(
        String column, @Nullable String cell, @Nullable String before, @Nullable String after) {}
