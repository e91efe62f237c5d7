package nl.perspectief.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens DuckDB files, always with explicit limits and never with downloads of extensions. */
final class DuckDb {

    /**
     * How many rows a reader skips or reads as one. Figures lie sorted and are asked for by the
     * dozen: an eighth of the usual number halves the time of a question, and less does not help.
     */
    private static final int READ_AT_ONCE = 16_384;

    private DuckDb() {}

    /** A file that this process alone writes and reads. */
    static Connection open(Path file, BuildSettings settings) {
        Connection connection = connect(file.toString(), new Properties());
        limit(connection, settings, settings.tempDirectory());
        return connection;
    }

    /** A new file for whoever takes it along, as any program makes it. */
    static Connection createPlain(Path file) {
        return connect(file.toString(), new Properties());
    }

    /** A new file for readers, attached and in use. */
    static Connection createForReaders(Path file, BuildSettings settings) {
        Connection connection = inMemory();
        limit(connection, settings, settings.tempDirectory());
        Sql.run(
                connection,
                "new file",
                "attach %s as for_readers (row_group_size %d); use for_readers"
                        .formatted(Sql.literal(file), READ_AT_ONCE));
        return connection;
    }

    /** A database that is gone when its connection closes. */
    static Connection inMemory() {
        return connect("", new Properties());
    }

    /** The same within limits; what does not fit fails, for nothing of it may lie on a disk. */
    static Connection inMemory(BuildSettings settings) {
        Connection connection = inMemory();
        limit(connection, settings, "");
        return connection;
    }

    /** A finished file: nobody can write it, and it can touch no other file. */
    static Connection openReadOnly(Path file, int threads, String memoryLimit) {
        var properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        properties.setProperty("threads", Integer.toString(threads));
        properties.setProperty("memory_limit", memoryLimit);
        properties.setProperty("enable_external_access", "false");
        properties.setProperty("lock_configuration", "true");
        return connect(file.toString(), properties);
    }

    private static Connection connect(String file, Properties properties) {
        properties.setProperty("autoinstall_known_extensions", "false");
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file, properties);
        } catch (SQLException e) {
            throw new WarehouseException("Cannot open %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Landed files are read once: keeping them in memory was measured to double the time. */
    private static void limit(Connection connection, BuildSettings settings, Object tempDirectory) {
        Sql.run(
                connection,
                "settings",
                """
                set threads = %d;
                set memory_limit = %s;
                set temp_directory = %s;
                set preserve_insertion_order = false;
                set enable_external_file_cache = false;
                set lock_configuration = true;
                """
                        .formatted(
                                settings.threads(),
                                Sql.literal(settings.memoryLimit()),
                                Sql.literal(tempDirectory)));
    }
}
