package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.perspectief.etl.delivery.OperationsDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRepositoriesTest {

    @TempDir Path operations;

    @Test
    void tablesThatWereMadeHalfwayAreMadeAnew() throws Exception {
        try (var database = OperationsDatabase.inFolder(operations)) {
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
