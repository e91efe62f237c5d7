package nl.perspectief.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The file a warehouse is built in, opened. Its raw models are views over landed files; which ones
 * is not part of the file but told to each session, by variables named like the raw models.
 */
final class WorkFile implements AutoCloseable {

    private final Connection connection;
    private final EmptySheets emptySheets;

    private WorkFile(Connection connection, EmptySheets emptySheets) {
        this.connection = connection;
        this.emptySheets = emptySheets;
    }

    /** A new file; what an earlier, broken build left in its place is removed. */
    static WorkFile create(Path file, BuildSettings settings) {
        try {
            Files.createDirectories(settings.tempDirectory());
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(file + ".wal"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make room for " + file, e);
        }
        return opened(file, settings);
    }

    /** A file that was built before. */
    static WorkFile open(Path file, BuildSettings settings) {
        if (!Files.exists(file)) {
            throw new WarehouseException("There is no work file " + file);
        }
        WorkFile work = opened(file, settings);
        work.pointRawModelsAtTheirFiles();
        return work;
    }

    /** In memory alone, and gone when it closes. */
    static WorkFile inMemory(BuildSettings settings) {
        return opened(() -> DuckDb.inMemory(settings), settings);
    }

    private static WorkFile opened(Path file, BuildSettings settings) {
        return opened(() -> DuckDb.open(file, settings), settings);
    }

    private static WorkFile opened(Supplier<Connection> opening, BuildSettings settings) {
        EmptySheets emptySheets = EmptySheets.writtenIn(settings.tempDirectory());
        try {
            return new WorkFile(opening.get(), emptySheets);
        } catch (WarehouseException e) {
            emptySheets.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    void run(String what, String sql) {
        Sql.run(connection, what, sql);
    }

    /** Small statements as one: the file is forced to disk once, and not after each of them. */
    void together(Runnable statements) {
        run("begin", "begin transaction");
        statements.run();
        run("commit", "commit");
    }

    /** Tells the raw models which files to read: those that the register names, and no other. */
    void pointRawModelsAtTheirFiles() {
        Model.of(Layer.RAW).forEach(model -> run(model.qualifiedName(), fileList(model.name())));
    }

    private String fileList(String rawModel) {
        String sheet = rawModel.substring(rawModel.indexOf('_') + 1);
        String which =
                switch (rawModel.substring(0, rawModel.indexOf('_'))) {
                    case "newest" -> "is_newest";
                    case "own" -> "true";
                    default ->
                            throw new WarehouseException(
                                    "A raw model is named newest_<sheet> or own_<sheet>, not "
                                            + rawModel);
                };
        return """
        set variable %s = list_prepend(%s, (
            select coalesce(list(path order by path), [])
            from reference.delivered_sheets
            where sheet = %s and %s
        ))
        """
                .formatted(
                        rawModel,
                        Sql.literal(emptySheets.fileOf(sheet)),
                        Sql.literal(sheet),
                        which);
    }

    @Override
    public void close() {
        try (emptySheets) {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("Cannot close the work file: " + e.getMessage(), e);
        }
    }
}
