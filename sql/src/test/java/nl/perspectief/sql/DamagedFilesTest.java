package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static nl.perspectief.sql.published.Tables.OBSERVATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of files since they were made is told in one sentence that says what to do. */
class DamagedFilesTest {

    private static final String ADVICE =
            "Maak de cijfers opnieuw met ./perspectief rebuild; anders doet de nachtrun het.";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "zomaar iets", "../../geheim.duckdb", "\0\u001b[2J", "weg.duckdb"})
    void aPointerThatNamesNoFigures(String content) throws Exception {
        publish();
        Files.writeString(pointer(), content);

        assertIsTold(this::ask).startsWith("Het bestand warehouse/current wijst geen cijfers aan");
        assertThat(catchMessage()).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void aPointerOfBytesThatAreNoText() throws Exception {
        publish();
        Files.write(pointer(), new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff, 0});

        assertIsTold(this::ask).startsWith("Het bestand warehouse/current wijst geen cijfers aan");
    }

    @Test
    void aPublishedFileThatIsGone() throws Exception {
        Path file = publish();
        Files.delete(file);

        assertIsTold(this::ask)
                .isEqualTo(
                        "Het bestand met cijfers warehouse/%s is er niet meer. %s"
                                .formatted(file.getFileName(), ADVICE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.5})
    void aPublishedFileThatIsCutOff(double part) throws Exception {
        Path file = publish();
        byte[] whole = Files.readAllBytes(file);
        int left = (int) (whole.length * part);
        Files.write(file, Arrays.copyOf(whole, left));

        assertIsTold(this::ask)
                .isEqualTo(
                        "Het bestand met cijfers warehouse/%s is beschadigd (%d bytes). %s"
                                .formatted(file.getFileName(), left, ADVICE));
    }

    @Test
    void aPublishedFileOfWhichBytesChanged() throws Exception {
        Path file = publish();
        byte[] bytes = Files.readAllBytes(file);
        // the headers at the start stay as they were
        for (int i = 12_288; i < bytes.length; i += 64) {
            bytes[i] ^= 1;
        }
        Files.write(file, bytes);

        assertIsTold(this::ask).contains("is beschadigd (");
    }

    @Test
    void theNextPublicationMendsIt() throws Exception {
        Files.delete(publish());
        Files.writeString(pointer(), "zomaar iets");

        publish();

        ask();
    }

    @Test
    void landedRowsThatAreGoneOrCutOff() throws Exception {
        var given = landed();
        Path file = trajectories(given);
        byte[] whole = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertIsTold(given::build).isEqualTo(lost(file));

        Files.delete(file);
        assertIsTold(given::build).isEqualTo(lost(file));

        Files.writeString(file, "PAR1", StandardCharsets.US_ASCII);
        assertIsTold(given::build).isEqualTo(lost(file));
    }

    @Test
    void landedRowsOfWhichBytesInTheMiddleChanged() throws Exception {
        var given = landed();
        Path file = trajectories(given);
        byte[] bytes = Files.readAllBytes(file);
        // begin, end and what the file says of itself stay as they were
        for (int i = 4; i < 40; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);

        assertIsTold(given::build).isEqualTo(lost(file));
    }

    private Given landed() throws Exception {
        return new Given(folder)
                .participant(TOWN, "2026-K1")
                .delivered(
                        new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                                .trajectory("T1", "2026-07-01"));
    }

    private static Path trajectories(Given given) throws Exception {
        Path landed = given.input().deliveries().getFirst().folder();
        assertThat(landed).isNotNull();
        return landed.resolve("trajectories.parquet");
    }

    private static String lost(Path file) {
        int names = file.getNameCount();
        return "Van 1 van de 1 leveringen die meetellen zijn de geladen rijen weg of beschadigd, zoals landing/%s. Maak ze opnieuw uit de bewaarde originelen met ./perspectief rebuild."
                .formatted(file.subpath(names - 5, names));
    }

    private static AbstractStringAssert<?> assertIsTold(ThrowingCallable action) {
        var told = catchThrowable(action);
        assertThat(told).isInstanceOf(DamagedDataException.class);
        return assertThat(told.getMessage());
    }

    private String catchMessage() {
        return String.valueOf(catchThrowable(this::ask).getMessage());
    }

    private void ask() {
        try (var published = new PublishedWarehouse(folder.resolve("warehouse"))) {
            published.query(dsl -> dsl.selectFrom(OBSERVATIONS).fetch().size());
        }
    }

    private Path pointer() {
        return folder.resolve("warehouse/current");
    }

    private Path publish() throws Exception {
        var delivery =
                new LandedDelivery(PROGRAMME, TOWN, "2026-K3").trajectory("T1", "2026-07-01");
        var built = new Given(folder).participant(TOWN, "2026-K1").delivered(delivery).build();
        return Publisher.publish(built.workFile(), folder.resolve("warehouse"), built.settings());
    }
}
