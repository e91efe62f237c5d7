package nl.perspectief.etl.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.sql.BuildSettings;
import nl.perspectief.sql.FailedCheck;
import nl.perspectief.sql.Publisher;
import nl.perspectief.sql.WarehouseBuilder;
import nl.perspectief.sql.WarehouseChecks;
import org.springframework.batch.core.job.JobExecution;

/**
 * Build, check, publish: a fresh file each time; the published one stays until the new one is
 * sound.
 */
final class WarehouseSteps {

    /** The published snapshot's id, in the job's execution context. */
    static final String SNAPSHOT = "snapshot";

    private final DataFolder folder;
    private final DeliveryDesk desk;
    private final BuildSettings settings;
    private final String programVersion;

    WarehouseSteps(
            DataFolder folder, DeliveryDesk desk, BuildSettings settings, String programVersion) {
        this.folder = folder;
        this.desk = desk;
        this.settings = settings;
        this.programVersion = programVersion;
    }

    void build(JobExecution execution) throws IOException {
        Files.deleteIfExists(workFile());
        var input = desk.buildInput(RunParameters.of(execution).asOf(), programVersion);
        WarehouseBuilder.build(input, workFile(), settings);
    }

    void check() {
        var failed = WarehouseChecks.run(workFile(), settings);
        if (!failed.isEmpty()) {
            throw new ChecksFailedException(
                    failed.stream().map(FailedCheck::toString).collect(Collectors.joining(" ")));
        }
    }

    void publish(JobExecution execution) throws IOException {
        var published = Publisher.publish(workFile(), folder.warehouse(), settings);
        execution.getExecutionContext().putString(SNAPSHOT, published.getFileName().toString());
        Files.deleteIfExists(workFile());
    }

    private Path workFile() {
        return folder.work().resolve("warehouse.duckdb");
    }
}
