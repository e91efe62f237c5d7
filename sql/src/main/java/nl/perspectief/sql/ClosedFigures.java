package nl.perspectief.sql;

import java.nio.file.Path;
import java.util.List;

/**
 * Fills the schema {@value #SCHEMA} of a work file: the figures of closed periods, as they stand in
 * the published files that were current when these were closed. What is published in their stead
 * says the folder of the same name.
 */
final class ClosedFigures {

    static final String SCHEMA = "closed";

    /** The tables of which a part is closed; each has a file in the folder {@value #SCHEMA}. */
    private static final List<Part> PARTS =
            List.of(
                    new Part(
                            "observations",
                            "kept.* replace ('FINAL' as finality)",
                            "closed.period = kept.period"),
                    new Part(
                            "curves",
                            "kept.*",
                            "closed.period_type = 'quarter' and closed.period = kept.quarter"));

    private final WorkFile work;

    ClosedFigures(WorkFile work) {
        this.work = work;
    }

    /**
     * @throws DamagedDataException when a published file that closed figures are kept from is gone
     */
    void write(Closures closures) {
        String likePublished = WarehouseResources.text("published.sql");
        work.run(SCHEMA, likePublished.replace(Layer.PUBLISHED.schema(), SCHEMA));
        var folder = new WarehouseFolder(closures.warehouseFolder());
        closures.closed().stream()
                .map(ClosureInput::snapshotId)
                .distinct()
                .forEach(snapshot -> copy(folder.fileOf(snapshot), snapshot));
    }

    private void copy(Path file, SnapshotId snapshot) {
        work.run(SCHEMA, "attach %s as kept_file (read_only)".formatted(Sql.literal(file)));
        PARTS.forEach(part -> work.run(SCHEMA + "." + part.table(), part.copying(snapshot)));
        work.run(SCHEMA, "detach kept_file");
    }

    /** What is published of a table, given the work file attached as {@code work}. */
    static String published(String table) {
        boolean isPartlyClosed = PARTS.stream().anyMatch(part -> part.table().equals(table));
        return isPartlyClosed
                ? WarehouseResources.text(SCHEMA + "/" + table + ".sql")
                : "select * from work.published." + table;
    }

    /**
     * @param columns of a kept row
     * @param samePeriod when a kept row is of a closed period
     */
    private record Part(String table, String columns, String samePeriod) {

        String copying(SnapshotId snapshot) {
            return """
            insert into closed.%1$s by name
            select %2$s
            from kept_file.published.%1$s as kept
            inner join core.closed_periods as closed
                on closed.indicator = kept.indicator
                and closed.programme = kept.programme
                and %3$s
            where closed.snapshot_id = %4$s
            """
                    .formatted(table, columns, samePeriod, Sql.literal(snapshot.value()));
        }
    }
}
