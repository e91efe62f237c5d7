package nl.perspectief.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The published figures that are kept, and a way back to any of them. */
public final class KeptSnapshots {

    private static final int THREADS = 1;
    private static final String MEMORY_LIMIT = "128MB";

    /** What this program reads of published figures. */
    private static final String COLUMNS =
            """
            select table_name || '.' || column_name || ' ' || data_type from duckdb_columns()
            where database_name = current_database() and schema_name = 'published'
            """;

    private final WarehouseFolder folder;

    public KeptSnapshots(Path warehouseFolder) {
        folder = new WarehouseFolder(warehouseFolder);
    }

    /** The newest first. */
    public List<KeptSnapshot> all() {
        var current = folder.pointedAt();
        return folder.published().reversed().stream().map(file -> kept(file, current)).toList();
    }

    private static KeptSnapshot kept(Path file, Optional<Path> current) {
        return new KeptSnapshot(
                file.getFileName().toString(),
                WarehouseFolder.dayOf(file),
                WarehouseFolder.shownIdOf(file),
                current.equals(Optional.of(file)));
    }

    /**
     * Makes a kept snapshot the one that is read from now on, until something is published again.
     * Nobody may publish meanwhile.
     *
     * @param file its name, one of those in {@link #all()}
     * @throws DamagedDataException when it is gone or not whole, or this program cannot read it
     */
    public KeptSnapshot choose(String file) {
        // never a path made of what somebody asks for
        Path chosen =
                folder.published().stream()
                        .filter(one -> one.getFileName().toString().equals(file))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new DamagedDataException(
                                                "Deze stand wordt niet meer bewaard. Kies een andere."));
        requireReadable(chosen);
        try {
            folder.pointAt(chosen);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot point at " + chosen, e);
        }
        return kept(chosen, Optional.of(chosen));
    }

    private static void requireReadable(Path file) {
        try (Connection connection = DuckDb.openReadOnly(file, THREADS, MEMORY_LIMIT)) {
            if (!holds(connection, WarehouseFolder.shownIdOf(file))) {
                throw new DamagedDataException(
                        "Het bestand %s bevat een andere stand dan zijn naam zegt. Kies een andere stand."
                                .formatted(PublishedFile.shown(file)));
            }
            if (!new HashSet<>(Sql.column(connection, COLUMNS)).containsAll(readByThisProgram())) {
                throw new DamagedDataException(
                        "De stand in %s is met een andere versie van Perspectief gemaakt en kan niet meer worden getoond. Kies een nieuwere stand."
                                .formatted(PublishedFile.shown(file)));
            }
        } catch (SQLException e) {
            throw new PublishedFile(file).unreadable(e);
        } catch (WarehouseException e) {
            throw e instanceof DamagedDataException damaged
                    ? damaged
                    : new PublishedFile(file).unreadable(e);
        }
    }

    private static boolean holds(Connection connection, String shownId) {
        return Sql.column(connection, "select snapshot_id from published.snapshot").stream()
                .allMatch(id -> id.startsWith(shownId));
    }

    private static List<String> readByThisProgram() throws SQLException {
        try (Connection connection = DuckDb.inMemory()) {
            Sql.run(connection, "published.sql", WarehouseResources.text("published.sql"));
            return Sql.column(connection, COLUMNS);
        }
    }
}
