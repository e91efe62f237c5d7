package nl.perspectief.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A Parquet file of every sheet, with its columns and no rows. A list of files to read begins with
 * one, because DuckDB takes an empty list for an error and the first file for the form of the rest.
 */
record EmptySheets(Path folder, List<String> sheets) implements AutoCloseable {

    static EmptySheets writtenIn(Path tempDirectory) {
        try (Connection memory = DuckDb.inMemory()) {
            Files.createDirectories(tempDirectory);
            Path folder = Files.createTempDirectory(tempDirectory, "empty-sheets");
            Sql.run(memory, "landed.sql", WarehouseResources.text("landed.sql"));
            List<String> sheets = sheetsOf(memory);
            var empty = new EmptySheets(folder, sheets);
            sheets.forEach(sheet -> empty.write(memory, sheet));
            return empty;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in " + tempDirectory, e);
        } catch (SQLException e) {
            throw new WarehouseException("Cannot close: " + e.getMessage(), e);
        }
    }

    private static List<String> sheetsOf(Connection memory) {
        return Sql.column(
                memory,
                "select table_name from duckdb_tables() where schema_name = 'landed' order by 1");
    }

    private void write(Connection memory, String sheet) {
        Sql.run(
                memory,
                sheet,
                "copy landed.%s to %s (format parquet)"
                        .formatted(sheet, Sql.literal(fileOf(sheet))));
    }

    Path fileOf(String sheet) {
        return folder.resolve(sheet + ".parquet");
    }

    @Override
    public void close() {
        try {
            for (String sheet : sheets) {
                Files.deleteIfExists(fileOf(sheet));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tidy up " + folder, e);
        }
    }
}
