package nl.perspectief.etl.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
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

    private OperationsDatabase() {}

    /** Opens the H2 file in a data folder and brings its tables up to date. */
    public static HikariDataSource inFolder(Path operations) {
        // WRITE_DELAY=0: what is committed survives a kill, also in the half second after it.
        // DB_CLOSE_ON_EXIT=FALSE: a run that is told to stop first finishes what it is working on
        return open(
                "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                        .formatted(operations.resolve("operations")));
    }

    /** Opens a database by its URL (H2 or PostgreSQL) and brings its tables up to date. */
    public static HikariDataSource open(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("operations");
        config.setMaximumPoolSize(8);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        var dataSource = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:operations")
                .load()
                .migrate();
        return dataSource;
    }

    static DSLContext jooq(DataSource dataSource, String url) {
        var dialect = url.startsWith("jdbc:postgresql:") ? SQLDialect.POSTGRES : SQLDialect.H2;
        var settings =
                new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withRenderSchema(false);
        return DSL.using(dataSource, dialect, settings);
    }
}
