package nl.perspectief.sql;

import java.nio.file.Path;
import java.util.List;

/**
 * Closed quarters, and where their figures are kept.
 *
 * @param warehouseFolder with the published files; not part of what a snapshot is known by
 */
public record Closures(Path warehouseFolder, List<ClosureInput> closed) {

    public static final Closures NONE = new Closures(Path.of(""), List.of());

    public Closures {
        closed = List.copyOf(closed);
    }
}
