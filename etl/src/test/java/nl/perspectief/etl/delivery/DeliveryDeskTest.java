package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that go wrong through no fault of their senders. */
class DeliveryDeskTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports", "impuls_szw");
    private static final Run RUN = new Run(1, LocalDate.of(2026, 10, 14), true, Actor.NIGHT);

    @TempDir Path root;
    private DataFolder folder;
    private HikariDataSource database;
    private DeliveryDesk desk;

    @BeforeEach
    void open() {
        folder = DataFolder.open(root);
        database = OperationsDatabase.inFolder(folder.operations());
        desk = new DeliveryDesk(folder, database, database.getJdbcUrl());
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    @Test
    void aFileOfWhichTheOriginalIsLostFailsAndTheOthersGoOn() throws IOException {
        takeIn("IMPULS_GM0718_2026K1.xlsx");
        deleteOriginals();
        takeIn("IMPULS_GM0718_2025K4.xlsx");

        process();

        var summary = desk.summary(RUN.runId(), 0, List.of());
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(summary.imported()).isEqualTo(1);
        assertThat(desk.pending()).isEmpty();
    }

    private void takeIn(String name) {
        desk.intake(RUN).take(SAMPLES.resolve(name), Channel.INBOX);
    }

    private void process() {
        desk.pending().forEach(files -> files.forEach(file -> desk.process(file, Actor.NIGHT)));
    }

    private void deleteOriginals() throws IOException {
        try (var files = Files.walk(folder.originals())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
