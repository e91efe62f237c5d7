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

    private JobRepositories() {}

    static JobRepository open(DataSource dataSource) {
        try {
            createTablesOnce(dataSource);
            var factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(dataSource);
            factory.setTransactionManager(new JdbcTransactionManager(dataSource));
            // PostgreSQL cannot always serialise two starts; one process has the folder anyway
            factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception e) {
            throw new IllegalStateException("The batch job repository cannot be opened", e);
        }
    }

    private static void createTablesOnce(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (!isComplete(connection)) {
                var product = connection.getMetaData().getDatabaseProductName();
                var kind = product.equals("PostgreSQL") ? "postgresql" : "h2";
                new ResourceDatabasePopulator(script("drop-" + kind), script(kind))
                        .populate(connection);
            }
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
