package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.etl.delivery.BothDatabases;
import nl.perspectief.etl.delivery.OperationsDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class JobRepositoriesTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void tablesThatWereMadeHalfwayAreMadeAnew(String url) throws Exception {
        try (var database = OperationsDatabase.open(url)) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create table batch_job_instance (job_instance_id bigint)");
                statement.execute("create sequence batch_step_execution_seq");
            }

            assertThat(JobRepositories.open(database).getLastJobInstance("nightly")).isNull();
            assertThat(JobRepositories.open(database).getJobNames()).isEmpty();
        }
    }
}
