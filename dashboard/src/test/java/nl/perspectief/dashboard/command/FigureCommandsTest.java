package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.indicator.RetentionFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The commands {@code export}, {@code retention} and {@code association}, as a shell runs them. */
class FigureCommandsTest {

    private static final String FICTITIOUS = "Let op: dit zijn fictieve voorbeeldcijfers.\n";

    private static final String REMEDY =
            "Maak de cijfers opnieuw met ./perspectief rebuild; anders doet de nachtrun het.";

    @TempDir private static Path folder;

    private static Path data;

    @BeforeAll
    static void publish() throws SQLException, IOException {
        data = folder.resolve("data");
        Path file = data.resolve("warehouse/2026-10-14-0123456789ab.duckdb");
        RetentionFigures.create(file).close();
        Files.writeString(data.resolve("warehouse/current"), file.getFileName().toString());
    }

    @Test
    void writesFiguresToStdoutAndTheirNatureToStderr() {
        Answer answer = export("--indicator", "DQ-01", "--municipality", "ALL");

        assertThat(answer.errors()).isEqualTo(FICTITIOUS);
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output().lines())
                .containsExactly(
                        "indicator,measure,programme,municipality_code,period,breakdown_1,value_1,"
                                + "breakdown_2,value_2,numerator,denominator,unknown,value,"
                                + "lower_95,upper_95,n_at_risk,municipalities_delivered,"
                                + "municipalities_expected,status,finality,snapshot",
                        "DQ-01,rate,BOTOC,ALL,2024-K3,,,,,1,3,0,0.333333333333,,,,1,1,VALUE,"
                                + "PROVISIONAL,0123456789ab");
    }

    @Test
    void writesTheSameBytesToAFile() throws IOException {
        Path file = folder.resolve("export.csv");
        Answer answer = export("--out", file.toString());

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(export().output());
    }

    @Test
    void describesACsvBesideIt() throws IOException {
        Path file = folder.resolve("beschreven.csv");
        export("--out", file.toString(), "--format=csv-nl", "--indicator=BER-02");

        assertThat(Files.readString(file)).startsWith("\uFEFFindicator;measure;");
        assertThat(Files.readString(folder.resolve("beschreven.csv-metadata.json")))
                .contains(
                        "\"url\" : \"beschreven.csv\"",
                        "\"delimiter\" : \";\"",
                        "./perspectief export --indicator BER-02 --snapshot 0123456789ab --format csv-nl");
    }

    @Test
    void takesListsWithCommas() {
        Answer answer =
                export(
                        "--indicator=BER-02,PLA-01",
                        "--municipality=GM0344,GM0202",
                        "--by=programme,municipality,period",
                        "--period=quarter",
                        "--format=csv",
                        "--audience=OWN");

        assertThat(answer.output().lines().skip(1).map(line -> line.substring(0, 6)))
                .containsExactly("BER-02", "BER-02", "BER-02", "PLA-01");
    }

    @Test
    void readsAKeptSnapshot() {
        assertThat(export("--snapshot", "0123456789ab").output()).isEqualTo(export().output());
        assertThat(export("--snapshot", "ffffffffffff"))
                .isEqualTo(
                        refused(
                                "Momentopname ffffffffffff is niet bewaard in %s."
                                        .formatted(data)));
    }

    @Test
    void writesTheRetentionCurve() {
        Answer answer = retention("--programme", "BOTOC", "--to", "2024-K3", "--audience", "OWN");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output())
                .startsWith(
                        "group,day,at_risk,events,censored,survival,lower_95,upper_95,low,high\n"
                                + "ALL,30,10,1,0,0.9,");
        assertThat(retention("--programme=BOTOC", "--by=municipality", "--audience=OWN").output())
                .contains("\nGM0344,30,");
    }

    @Test
    void writesCollaborationBesideOutcomeWithItsWarning() {
        Answer answer = association("--programme=BOTOC", "--year=2024", "--outcome=BEH-01,PLA-01");

        assertThat(answer.errors()).isEqualTo(FICTITIOUS);
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output())
                .startsWith(
                        "kind,programme,from,to,collaboration,collaboration_measure,"
                                + "collaboration_value,outcome,outcome_measure,outcome_better,"
                                + "quarters_since,municipalities,not_yet,value,lower_95,upper_95,"
                                + "status,left_out_suppressed,left_out_other,started_before,"
                                + "warning,snapshot\n")
                .contains(
                        "\nEFFECT,BOTOC,,,,,,PLA-01,count,higher,,0,0,,,,TOO_LITTLE_DATA,0,",
                        "Te weinig gegevens: een schatting staat hier pas als");
        assertThat(answer.output().lines()).allMatch(line -> !line.contains("median"));
    }

    @Test
    void refusesWhatIsNoCollaborationNoOutcomeOrNoYear() {
        assertThat(association("--year=2025").errors())
                .isEqualTo("Kies een programma: --programme BOTOC of --programme IMPULS_SZW.\n");
        assertThat(association("--programme=BOTOC").errors())
                .isEqualTo("Kies een jaar, bijvoorbeeld --year 2025.\n");
        assertThat(association("--programme=BOTOC", "--year=2025-K1").errors())
                .endsWith("2025-K1 is geen jaar. Schrijf 2025.\n");
        assertThat(association("--programme=BOTOC", "--year=2025", "--outcome=DQ-01").errors())
                .endsWith(
                        "DQ-01 is geen indicator van werk met cijfers. Kies uit: PLA-01, BEH-01.\n");
    }

    @Test
    void aSnapshotThatDoesNotKnowOfJointWorkingSaysSo() throws SQLException, IOException {
        Path old = folder.resolve("old");
        Path file = old.resolve("warehouse/2026-10-14-0123456789ab.duckdb");
        RetentionFigures.create(file).execute("drop table published.joint_working").close();
        Files.writeString(old.resolve("warehouse/current"), file.getFileName().toString());

        Answer answer =
                run(
                        new AssociationCommand(),
                        "--programme=BOTOC",
                        "--year=2024",
                        "--data",
                        old.toString());

        assertThat(answer)
                .isEqualTo(
                        refused(
                                FICTITIOUS
                                        + "Momentopname 0123456789ab (van 14-10-2026) is gemaakt voordat Perspectief bijhield sinds wanneer gemeenten gezamenlijk werken. Kies met --snapshot een nieuwere, of maak de cijfers opnieuw met ./perspectief rebuild."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format pdf|Een export als pdf is er niet. Kies uit: csv, csv-nl, json, xlsx, parquet, duckdb.",
                "--audience IEDEREEN|IEDEREEN is geen doelgroep. Kies OWN of SHARED.",
                "--data /nergens|De map /nergens bestaat niet."
            })
    void refusesWithOneSentence(String arguments, String sentence) {
        assertThat(run(new ExportCommand(), arguments.split(" "))).isEqualTo(refused(sentence));
    }

    @Test
    void namesTheIndicatorsThatAreThere() {
        Answer answer = export("--indicator", "BEH-01,BEH-99");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors())
                .isEqualTo(
                        FICTITIOUS
                                + "Van indicator BEH-99 zijn geen cijfers. Er zijn cijfers van:"
                                + " BER-02, PLA-01, BEH-01, DQ-01.\n");
    }

    @Test
    void saysSoWhenNothingWasPublished() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(run(new ExportCommand(), "--data", empty.toString()))
                .isEqualTo(
                        refused(
                                "In %s zijn nog geen cijfers. Maak ze met het commando import."
                                        .formatted(empty)));
    }

    @Test
    void saysSoWhenTheFileIsNoWarehouse() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken/warehouse"));
        Files.writeString(broken.resolve("2026-10-14-0123456789ab.duckdb"), "x".repeat(5_000));
        Files.writeString(broken.resolve("current"), "2026-10-14-0123456789ab.duckdb");

        Answer answer = run(new ExportCommand(), "--data", broken.getParent().toString());

        assertThat(answer).isEqualTo(unreadable(broken, "is beschadigd (5000 bytes)"));
    }

    @Test
    void saysSoWhenTheFileOrThePointerToItIsLost() throws IOException {
        Path lost = Files.createDirectories(folder.resolve("lost/warehouse"));
        String data = lost.getParent().toString();
        Files.writeString(lost.resolve("current"), "2026-10-14-0123456789ab.duckdb");

        assertThat(run(new RetentionCommand(), "--programme=BOTOC", "--data", data))
                .isEqualTo(unreadable(lost, "is er niet meer"));

        Files.writeString(lost.resolve("current"), "half gesch");

        assertThat(run(new ExportCommand(), "--data", data))
                .isEqualTo(
                        refused(
                                "De cijfers in %s zijn niet te lezen. Het bestand warehouse/current wijst geen cijfers aan: er staat 'half gesch'. %s"
                                        .formatted(data, REMEDY)));
    }

    private static Answer unreadable(Path warehouse, String found) {
        return refused(
                "De cijfers in %s zijn niet te lezen. Het bestand met cijfers warehouse/2026-10-14-0123456789ab.duckdb %s. %s"
                        .formatted(warehouse.getParent(), found, REMEDY));
    }

    @Test
    void leavesTheFormerFileWhenItCannotWrite() {
        Answer answer = export("--out", folder.resolve("nowhere/export.csv").toString());

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.errors()).endsWith("niet schrijven: de map bestaat niet.\n");
    }

    @Test
    void asksForAProgramme() {
        assertThat(retention().errors())
                .endsWith("Kies een programma: --programme BOTOC of --programme IMPULS_SZW.\n");
    }

    private record Answer(int exitCode, String output, String errors) {}

    private static Answer refused(String sentence) {
        return new Answer(2, "", sentence + "\n");
    }

    private static Answer export(String... arguments) {
        return run(new ExportCommand(), withData(arguments));
    }

    private static Answer retention(String... arguments) {
        return run(new RetentionCommand(), withData(arguments));
    }

    private static Answer association(String... arguments) {
        return run(new AssociationCommand(), withData(arguments));
    }

    private static String[] withData(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--data";
        all[1] = data.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return all;
    }

    private static Answer run(Callable<Integer> command, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var errors = new StringWriter();
        PrintStream stdout = System.out;
        System.setOut(new PrintStream(bytes, false, StandardCharsets.US_ASCII));
        try {
            int exitCode =
                    new CommandLine(command)
                            .setOut(new PrintWriter(new StringWriter()))
                            .setErr(new PrintWriter(errors))
                            .execute(arguments);
            return new Answer(exitCode, bytes.toString(StandardCharsets.UTF_8), errors.toString());
        } finally {
            System.setOut(stdout);
        }
    }
}
