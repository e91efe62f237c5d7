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
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Files that go wrong through no fault of their senders. */
@ParameterizedClass
@ArgumentsSource(BothDatabases.class)
class DeliveryDeskTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports", "impuls_szw");
    private static final Run RUN = new Run(1, LocalDate.of(2026, 10, 14), true, Actor.NIGHT);

    @TempDir Path root;
    private final String url;
    private DataFolder folder;
    private HikariDataSource database;
    private DeliveryDesk desk;

    DeliveryDeskTest(String url) {
        this.url = url;
    }

    @BeforeEach
    void open() {
        folder = DataFolder.open(root);
        database = OperationsDatabase.open(url);
        desk = new DeliveryDesk(folder, database, url);
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
