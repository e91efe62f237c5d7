package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is put back gives the same figures, and one that is not whole gives nothing. */
class BackupCommandTest {

    private static final String SAMPLES = "../sample-exports/impuls_szw/IMPULS_GM0718_";

    @TempDir static Path folder;
    private static Path data;
    private static Path backup;
    private static Path sealed;
    private static Path passphrase;

    private record Told(int code, String err) {}

    @BeforeAll
    static void importAndBackUp() throws IOException {
        data = folder.resolve("data");
        backup = folder.resolve("kopie.psb");
        sealed = folder.resolve("kopie-versleuteld.psb");
        passphrase = Files.writeString(folder.resolve("wachtzin"), "paard batterij nietje\n");
        var imported =
                run(
                        "import",
                        SAMPLES + "2025K4.xlsx",
                        SAMPLES + "2026K1.xlsx",
                        "--data",
                        data.toString(),
                        "--as-of",
                        "2026-10-14");
        assertThat(imported.code()).as(imported.err()).isZero();
        Files.writeString(data.resolve("inbox/later.xlsx"), "wacht");
        var made = run("backup", "--data", data.toString(), "--out", backup.toString());
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).contains("niet versleuteld");
        var madeSealed =
                run(
                        "backup",
                        "--data",
                        data.toString(),
                        "--out",
                        sealed.toString(),
                        "--passphrase-file",
                        passphrase.toString());
        assertThat(madeSealed.code()).as(madeSealed.err()).isZero();
        assertThat(madeSealed.err()).doesNotContain("niet versleuteld");
    }

    @Test
    void whatIsPutBackIsRebuiltToTheSameFigures() throws IOException {
        var there = folder.resolve("terug");
        Files.createDirectory(there);

        var restored =
                run(
                        "restore",
                        sealed.toString(),
                        "--data",
                        there.toString(),
                        "--passphrase-file",
                        passphrase.toString());

        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(there.resolve("inbox/later.xlsx")).hasContent("wacht");
        Files.delete(there.resolve("inbox/later.xlsx"));
        var rebuilt = run("rebuild", "--data", there.toString(), "--as-of", "2026-10-14");
        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(figures(there)).isEqualTo(figures(data));
        assertThat(logOf(there))
                .containsSubsequence("BACKUP_RESTORED,backup", "FIGURES_EXPORTED,export/OWN");
        var again = run("import", SAMPLES + "2026K1.xlsx", "--data", there.toString());
        assertThat(again.err()).contains("Al bekend: 1.");
    }

    @Test
    void aBackupThatIsNotWholeIsOneSentenceAndNothingIsPutBack() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        var broken = folder.resolve("kapot.psb");
        var there = folder.resolve("leeg");

        for (int length : new int[] {0, 3, 1_000, whole.length / 2, whole.length * 9 / 10}) {
            Files.write(broken, Arrays.copyOf(whole, length));
            assertNothingComesOf(broken, there, "beschadigd of afgekapt");
        }
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(broken, changed);
        assertNothingComesOf(broken, there, "beschadigd of afgekapt");
        assertNothingComesOf(sealed, there, "is versleuteld. Geef de wachtzin");
        assertNothingComesOf(folder.resolve("weg.psb"), there, "bestaat niet");
    }

    private static void assertNothingComesOf(Path file, Path there, String sentence)
            throws IOException {
        var told = run("restore", file.toString(), "--data", there.toString());

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains(sentence).hasLineCount(1);
        assertThat(there).doesNotExist();
        try (var beside = Files.list(folder)) {
            assertThat(beside).noneMatch(path -> path.getFileName().toString().startsWith("."));
        }
    }

    @Test
    void nothingThatIsThereIsReplaced() {
        var onto = run("restore", backup.toString(), "--data", data.toString());
        assertThat(onto.code()).isEqualTo(2);
        assertThat(onto.err()).contains("is niet leeg");

        var again = run("backup", "--data", data.toString(), "--out", backup.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("bestaat al");

        var nowhere = folder.resolve("weg/kopie.psb").toString();
        var lost = run("backup", "--data", data.toString(), "--out", nowhere);
        assertThat(lost.code()).isEqualTo(2);
        assertThat(lost.err()).contains("weg bestaat niet. Noem bij --out een map die er is.");
    }

    @Test
    void whatCommandsDidStandsInTheAuditLog() throws IOException {
        var there = folder.resolve("log");
        Files.createDirectories(there.resolve("reference"));
        String[] erase = {
            "erase",
            "--programme",
            "BOTOC",
            "--municipality",
            "GM0363",
            "--trajectory",
            "T-12",
            "--reason",
            "verzoek 12",
            "--data",
            there.toString()
        };
        assertThat(run(erase).code()).isZero();
        erase[4] = "GM9999";
        assertThat(run(erase).err()).contains("Er is geen gemeente GM9999 in programma BOTOC.");

        var waived =
                run(
                        "waive",
                        "E13",
                        "--municipality",
                        "GM0363",
                        "--from",
                        "2026-K1",
                        "--to",
                        "2026-K3",
                        "--until",
                        "2030-12-31",
                        "--reason",
                        "Nieuw systeem.",
                        "--by",
                        "A. Beheerder",
                        "--data",
                        there.toString());
        assertThat(waived.code()).as(waived.err()).isZero();
        run("waive", "--withdraw", "1", "--by", "A. Beheerder", "--data", there.toString());
        assertThat(run("recheck", "--data", there.toString()).code()).isZero();

        assertThat(run("audit", "verify", "--data", there.toString()).code()).isZero();
        var other = run("audit", "verify", "--data", there.toString(), "--expect", "0a".repeat(32));
        assertThat(other.code()).isEqualTo(1);
        assertThat(logOf(there))
                .containsPattern("1,\\S+Z,,OPDRACHTREGEL,PERSON_ERASED,erasure:1,")
                .containsSubsequence(
                        "WAIVER_GRANTED,waiver:1,",
                        "WAIVER_WITHDRAWN,waiver:1,",
                        "DELIVERIES_RECHECKED,all,")
                .doesNotContain("T-12", "Beheerder");
    }

    private static String logOf(Path there) throws IOException {
        var out = Files.createTempDirectory(folder, "log").resolve("audit.csv");
        run("audit", "export", "--data", there.toString(), "--out", out.toString());
        return Files.readString(out);
    }

    @Test
    void aFolderInUseIsOneSentence() {
        try (var engine = Engine.open(folder.resolve("bezet"), "test")) {
            var told =
                    run(
                            "backup",
                            "--data",
                            engine.folder().root().toString(),
                            "--out",
                            folder.resolve("bezet.psb").toString());

            assertThat(told.code()).isEqualTo(2);
            assertThat(told.err()).contains("in gebruik door een ander proces");
        }
    }

    private static String figures(Path data) throws IOException {
        var out = data.resolve("figures.csv");
        var told =
                run(
                        "export",
                        "--data",
                        data.toString(),
                        "--audience",
                        "OWN",
                        "--format",
                        "csv",
                        "--out",
                        out.toString());
        assertThat(told.code()).as(told.err()).isZero();
        var figures = Files.readString(out);
        Files.delete(out);
        return figures;
    }

    private static Told run(String... arguments) {
        var err = new StringWriter();
        int code = Main.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
        return new Told(code, err.toString());
    }
}
