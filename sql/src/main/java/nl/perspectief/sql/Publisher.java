package nl.perspectief.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Copies what may be seen out of a checked work file into a file of its own, and makes that the
 * current one. The new file holds the tables of {@code published.sql} and nothing else: no person
 * rows. Readers see the old file or the new one, never half of it.
 */
public final class Publisher {

    /** So many published files are kept, beside the last of each quarter. */
    public static final int NIGHTS_KEPT = WarehouseFolder.KEPT;

    private Publisher() {}

    /**
     * Publishes a work file. Call it only when {@link WarehouseChecks} found nothing.
     *
     * @param warehouseFolder made when it is not there; files that need not be kept are deleted
     * @return the published file
     */
    public static Path publish(Path workFile, Path warehouseFolder, BuildSettings settings) {
        var folder = new WarehouseFolder(warehouseFolder);
        try {
            Path aside = folder.placeForNewFile();
            Snapshot snapshot = copy(workFile, aside, settings);
            Path published = folder.name(aside, snapshot.asOf(), snapshot.id().shown());
            folder.pointAt(published);
            folder.tidyUp(snapshot.keptForOthers());
            return published;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot publish into " + warehouseFolder, e);
        }
    }

    private static Snapshot copy(Path workFile, Path target, BuildSettings settings) {
        try (Connection connection = DuckDb.createForReaders(target, settings)) {
            Sql.run(connection, "published.sql", WarehouseResources.text("published.sql"));
            Sql.run(
                    connection,
                    "work file",
                    "attach %s as work (read_only)".formatted(Sql.literal(workFile)));
            for (String table : tables(connection)) {
                copy(connection, table);
            }
            Snapshot snapshot = snapshotOf(connection);
            Sql.run(connection, "work file", "detach work");
            Sql.run(connection, "checkpoint", "checkpoint");
            return snapshot;
        } catch (SQLException e) {
            throw new WarehouseException("Cannot close " + target, e);
        }
    }

    /** Sorted, so that the same figures lie in the same order whatever the number of threads. */
    private static void copy(Connection connection, String table) {
        Sql.run(
                connection,
                "published." + table,
                "insert into published.%s by name select * from (%s) order by %s"
                        .formatted(
                                table, ClosedFigures.published(table), order(connection, table)));
    }

    /** Breakdowns first: figures without one are asked for most, and so lie together. */
    private static String order(Connection connection, String table) {
        return String.join(
                ", ",
                Sql.column(
                        connection,
                        """
                        select '"' || column_name || '" nulls first' from duckdb_columns()
                        where database_name = current_database() and schema_name = 'published'
                            and table_name = %s
                        order by column_name like 'breakdown%%' desc, column_index
                        """
                                .formatted(Sql.literal(table))));
    }

    private static List<String> tables(Connection connection) {
        return Sql.column(
                connection,
                """
                select table_name from duckdb_tables()
                where database_name = current_database() and schema_name = 'published' order by 1
                """);
    }

    private static Snapshot snapshotOf(Connection connection) {
        String id = Sql.column(connection, "select snapshot_id from published.snapshot").getFirst();
        String asOf =
                Sql.column(connection, "select as_of_date from published.snapshot").getFirst();
        List<SnapshotId> closed =
                Sql.column(connection, "select distinct snapshot_id from published.closures")
                        .stream()
                        .map(SnapshotId::new)
                        .toList();
        return new Snapshot(new SnapshotId(id), LocalDate.parse(asOf), closed);
    }

    /**
     * @param keptForOthers snapshots that closed figures are taken from
     */
    private record Snapshot(SnapshotId id, LocalDate asOf, List<SnapshotId> keptForOthers) {}
}
