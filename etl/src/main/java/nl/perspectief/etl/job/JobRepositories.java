package nl.perspectief.etl.job;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** Spring Batch's own tables, in the operations database: what makes a killed run go on. */
final class JobRepositories {

    /** Under this lock two processes that start at once make the tables one after the other. */
    private static final long TABLES_KEY = 7_372_773_812L;

    private JobRepositories() {}

    static JobRepository open(DataSource dataSource) {
        try {
            createTablesOnce(dataSource);
            var factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(dataSource);
            factory.setTransactionManager(new JdbcTransactionManager(dataSource));
            // PostgreSQL cannot always serialise two starts; one process has the lock anyway
            factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception e) {
            throw new IllegalStateException("The batch job repository cannot be opened", e);
        }
    }

    static void createTablesOnce(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            boolean isPostgres =
                    connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (isPostgres) {
                execute(connection, "select pg_advisory_lock(%d)".formatted(TABLES_KEY));
            }
            if (!isComplete(connection)) {
                var kind = isPostgres ? "postgresql" : "h2";
                new ResourceDatabasePopulator(script("drop-" + kind), script(kind))
                        .populate(connection);
            }
            if (isPostgres) {
                execute(connection, "select pg_advisory_unlock(%d)".formatted(TABLES_KEY));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ClassPathResource script(String name) {
        return new ClassPathResource(
                "org/springframework/batch/core/schema-%s.sql".formatted(name));
    }

    /** By what the script makes last: a process may have been killed halfway through it. */
    private static boolean isComplete(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var sequences =
                        statement.executeQuery(
                                """
                                select 1 from information_schema.sequences
                                where lower(sequence_name) = 'batch_job_instance_seq'
                                """)) {
            return sequences.next();
        }
    }
}
