package nl.perspectief.etl.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The operations database: receipts, deliveries, findings and the batch job repository. An H2 file
 * in the data folder, or PostgreSQL when its URL is set.
 */
public final class OperationsDatabase {

    private static final Duration PATIENCE_WITH_A_SERVER = Duration.ofSeconds(10);
    private static final String EXTENSION = ".mv.db";
    private static final String DAMAGED =
            "Het register (%s) kan niet worden geopend. Is het in gebruik of beschadigd, zet het dan terug uit de reservekopie.";
    private static final String OUT_OF_REACH =
            "Het register (%s) is niet bereikbaar. Controleer of PostgreSQL draait, en het adres, de naam en het wachtwoord.";

    private OperationsDatabase() {}

    /** The database of a data folder: the one whose URL is set, else the H2 file in the folder. */
    public static HikariDataSource of(DataFolder folder) {
        var settings = OperationsSettings.current();
        if (!settings.url().isEmpty()) {
            return onServer(folder, settings);
        }
        refuseALostRegister(folder);
        return inFolder(folder.operations());
    }

    /** A new, empty register beside stored originals would publish figures of nobody. */
    private static void refuseALostRegister(DataFolder folder) {
        var register = file(folder.operations(), "operations");
        if (!Files.exists(register) && holdsOriginals(folder)) {
            throw new DataFolderException(
                    "Het register (%s) is weg, maar er zijn wel bewaarde originelen. Zet het terug uit de reservekopie."
                            .formatted(register),
                    null);
        }
    }

    /** The same of a server: an address that was mistyped is another database, and a new one. */
    private static HikariDataSource onServer(DataFolder folder, OperationsSettings settings) {
        var database = connect(settings);
        if (flyway(database).info().applied().length == 0 && holdsOriginals(folder)) {
            database.close();
            throw new DataFolderException(
                    "Het register (%s) is nieuw, maar er zijn wel bewaarde originelen. Controleer het adres van de database, of zet hem terug uit de reservekopie."
                            .formatted(withoutSettings(settings.url())),
                    null);
        }
        flyway(database).migrate();
        return database;
    }

    private static boolean holdsOriginals(DataFolder folder) {
        try (var files = Files.walk(folder.originals())) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + folder.originals(), e);
        }
    }

    /**
     * Opens the H2 file in a data folder and brings its tables up to date. H2 cannot take back a
     * migration that was broken off halfway: it is done in a file that takes its place when whole.
     */
    public static HikariDataSource inFolder(Path operations) {
        if (Files.exists(file(operations, "operations"))) {
            var database = connect(url(operations, "operations"));
            if (flyway(database).info().pending().length == 0) {
                return database;
            }
            database.close();
        }
        migrateAside(operations);
        return connect(url(operations, "operations"));
    }

    private static void migrateAside(Path operations) {
        var present = file(operations, "operations");
        var aside = file(operations, "operations-new");
        try {
            Files.deleteIfExists(aside);
            if (Files.exists(present)) {
                Files.copy(present, aside);
            }
            try (var database = connect(url(operations, "operations-new"))) {
                flyway(database).migrate();
            }
            Files.move(aside, present, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + present, e);
        }
    }

    /** The last migration that was done. */
    public static String version(DataSource database) {
        var current = flyway(database).info().current();
        return current == null ? "0" : String.valueOf(current.getVersion());
    }

    /**
     * A new database for what a backup holds, with its tables as they were then: the one whose URL
     * is set, else an H2 file.
     *
     * @throws DataFolderException when this program does not know that version, or the database
     *     that is set is not a new one
     */
    public static HikariDataSource newOf(Path operations, String version) {
        var settings = OperationsSettings.current();
        boolean isSet = !settings.url().isEmpty();
        var database = isSet ? connect(settings) : connect(url(operations, "operations"));
        try {
            refuseOtherThanNew(flyway(database), version, settings.url());
            target(database, version).migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void refuseOtherThanNew(Flyway flyway, String version, String url) {
        var all = Stream.of(flyway.info().all());
        if (all.noneMatch(one -> String.valueOf(one.getVersion()).equals(version))) {
            throw new DataFolderException(
                    "Deze reservekopie is gemaakt door een nieuwere versie van Perspectief. Zet haar terug met die versie.",
                    null);
        }
        if (flyway.info().applied().length > 0) {
            throw new DataFolderException(
                    "De database %s is niet leeg. Maak een lege database en geef de opdracht opnieuw."
                            .formatted(withoutSettings(url)),
                    null);
        }
    }

    /** Brings the tables of a database up to date. */
    public static void migrate(DataSource database) {
        flyway(database).migrate();
    }

    private static Path file(Path operations, String name) {
        return operations.resolve(name + EXTENSION);
    }

    private static String url(Path operations, String name) {
        // WRITE_DELAY=0: what is committed survives a kill, also in the half second after it.
        // DB_CLOSE_ON_EXIT=FALSE: a run that is told to stop first finishes what it is working on.
        // TRACE_LEVEL_FILE=0: H2's own log would quote values
        return "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                .formatted(operations.resolve(name));
    }

    /** Opens a database by its URL (H2 or PostgreSQL) and brings its tables up to date. */
    public static HikariDataSource open(String url) {
        var database = connect(url);
        flyway(database).migrate();
        return database;
    }

    private static HikariDataSource connect(String url) {
        return connect(new OperationsSettings(url, null, null));
    }

    /** A pool of connections, and none that is not there. */
    private static HikariDataSource connect(OperationsSettings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setPoolName("operations");
        config.setMaximumPoolSize(10);
        if (settings.isServer()) {
            // a server may have been restarted since a connection was used last, however short ago
            System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
            config.setConnectionTimeout(PATIENCE_WITH_A_SERVER.toMillis());
        }
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new DataFolderException(
                    (settings.isServer() ? OUT_OF_REACH : DAMAGED)
                            .formatted(withoutSettings(settings.url())),
                    e);
        }
    }

    /** What stands behind the address may be a password. */
    private static String withoutSettings(String url) {
        return url.replaceFirst("[;?].*", "");
    }

    private static Flyway target(DataSource database, String version) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:operations")
                .target(version)
                .load();
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:operations").load();
    }

    /**
     * Questions to an opened database.
     *
     * @param url the database's own URL, which tells H2 from PostgreSQL
     */
    public static DSLContext jooq(DataSource dataSource, String url) {
        return DSL.using(dataSource, dialect(url), rendering());
    }

    /** Of one connection, for what is done in one transaction of its own. */
    static DSLContext jooq(Connection connection, String url) {
        return DSL.using(connection, dialect(url), rendering());
    }

    private static SQLDialect dialect(String url) {
        return url.startsWith("jdbc:postgresql:") ? SQLDialect.POSTGRES : SQLDialect.H2;
    }

    private static Settings rendering() {
        return new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderSchema(false);
    }
}
