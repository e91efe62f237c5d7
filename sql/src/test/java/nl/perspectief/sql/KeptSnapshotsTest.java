package nl.perspectief.sql;

import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSnapshotsTest {

    @TempDir Path folder;
    private Path warehouse;
    private KeptSnapshots kept;

    @BeforeEach
    void twoNights() throws Exception {
        warehouse = folder.resolve("warehouse");
        kept = new KeptSnapshots(warehouse);
        publish("2026-10-14");
        publish("2026-10-15");
    }

    @Test
    void anEarlierSnapshotIsReadAgainUntilTheNextIsPublished() throws Exception {
        assertThat(kept.all()).extracting(KeptSnapshot::isCurrent).containsExactly(true, false);
        var earlier = kept.all().getLast();

        assertThat(kept.choose(earlier.file()).isCurrent()).isTrue();

        assertThat(kept.all()).extracting(KeptSnapshot::isCurrent).containsExactly(false, true);
        assertThat(readNow()).startsWith(earlier.shownId());
        publish("2026-10-16");
        assertThat(kept.all().getFirst().isCurrent()).isTrue();
        assertThat(kept.all()).hasSize(3);
    }

    @Test
    void aFileThatIsCutOffIsNotChosen() throws IOException {
        var earlier = kept.all().getLast();
        Files.writeString(warehouse.resolve(earlier.file()), "half");

        assertRefused(earlier.file(), "beschadigd");
    }

    @Test
    void aFileOfAnotherSnapshotThanItsNameSaysIsNotChosen() throws IOException {
        var earlier = kept.all().getLast();
        Files.copy(
                warehouse.resolve(kept.all().getFirst().file()),
                warehouse.resolve(earlier.file()),
                StandardCopyOption.REPLACE_EXISTING);

        assertRefused(earlier.file(), "een andere stand dan zijn naam zegt");
    }

    @Test
    void aFileInWhichTheProgramMissesSomethingIsNotChosen() throws SQLException {
        var earlier = kept.all().getLast();
        try (var file =
                        DriverManager.getConnection(
                                "jdbc:duckdb:" + warehouse.resolve(earlier.file()));
                var statement = file.createStatement()) {
            statement.execute("drop table published.closures");
        }

        assertRefused(earlier.file(), "een andere versie van Perspectief");
    }

    @Test
    void nothingOutsideTheFolderIsChosen() {
        assertRefused("../" + kept.all().getLast().file(), "niet meer bewaard");
    }

    private void assertRefused(String file, String why) {
        var before = readNow();
        assertThatThrownBy(() -> kept.choose(file))
                .isInstanceOf(DamagedDataException.class)
                .hasMessageContaining(why);
        assertThat(readNow()).isEqualTo(before);
    }

    private String readNow() {
        try (var published = new PublishedWarehouse(warehouse)) {
            return published.query(
                    dsl ->
                            dsl.fetchSingle("select snapshot_id from published.snapshot")
                                    .get(0, String.class));
        }
    }

    private void publish(String asOf) throws Exception {
        var built = new Given(folder).participant(TOWN, "2026-K1").asOf(asOf).build();
        Publisher.publish(built.workFile(), warehouse, built.settings());
    }
}
