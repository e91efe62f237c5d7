package nl.perspectief.dashboard.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerGroupFileTest {

    private static final Set<String> KNOWN = Set.of("GM0344", "GM0363", "GM0855");

    @TempDir private Path data;

    private PeerGroupFile.Contents read() {
        return new PeerGroupFile(data).read(KNOWN);
    }

    private void write(String text) throws IOException {
        Files.writeString(data.resolve("peer_groups.csv"), text);
    }

    @Test
    void withoutAFileThereAreNoGroupsAndNothingIsWrong() {
        assertThat(read().groups()).isEmpty();
        assertThat(read().fault()).isNull();
    }

    @Test
    void aLineForEachMunicipalityAlsoFromASpreadsheetAndAChangeHoldsAtOnce() throws IOException {
        write(
                "\ufeffgroup,municipality_code\r\nG4,GM0344\r\n\r\nG4, GM0363 \r\n\"Zuid, klein\",GM0855\r\n");
        assertThat(read().groups())
                .containsEntry("G4", Set.of("GM0344", "GM0363"))
                .containsEntry("Zuid, klein", Set.of("GM0855"));

        write("group,municipality_code\nG4,GM0855\n");
        assertThat(read().groups()).containsOnlyKeys("G4").containsEntry("G4", Set.of("GM0855"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groep,gemeente|Regel 1: gevonden ‘groep,gemeente’; de eerste regel moet zijn",
                "group,municipality_code/G4|Regel 2: gevonden 1 kolommen; toegestaan zijn er twee",
                "group,municipality_code/G4,GM0344,x|Regel 2: gevonden 3 kolommen",
                "group,municipality_code/G4,GM0344/,GM0363|Regel 3: gevonden ‘’ als naam",
                "group,municipality_code/G4,GM0345|Regel 2: gevonden ‘GM0345’; toegestaan is de code",
                "group,municipality_code/G4,GM0344/G4,GM0344|Regel 3: gevonden ‘GM0344’ voor de tweede keer"
            })
    void whatIsWrongIsToldByItsLineAndTheFileIsNotUsed(String lines, String told)
            throws IOException {
        write(lines.replace('/', '\n') + "\n");

        var contents = read();

        assertThat(contents.groups()).isEmpty();
        assertThat(new FaultWords(Language.DUTCH).of(contents.fault()))
                .contains("peer_groups.csv", told);
    }

    @Test
    void whatIsNoTextOrNoFileIsTold() throws IOException {
        Files.write(
                data.resolve("peer_groups.csv"), "Curaçao".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read().fault().wrong()).isEqualTo(PeerGroupFile.Wrong.NOT_READABLE);

        write("");
        assertThat(read().fault().wrong()).isEqualTo(PeerGroupFile.Wrong.HEAD);

        write("x".repeat(1_000_001));
        assertThat(read().fault().wrong()).isEqualTo(PeerGroupFile.Wrong.TOO_LARGE);
    }
}
