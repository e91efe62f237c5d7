package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleCommandsTest {

    @TempDir private Path folder;
    private final StringWriter errors = new StringWriter();

    @Test
    void aTemplateIsWritten() {
        var out = folder.resolve("leeg.xlsx");
        assertThat(template("BOTOC", out.toString(), "--quarter", "2026-K3")).isZero();
        assertThat(out).isNotEmptyFile();
        assertThat(errors.toString()).contains("Gemaakt: ");
    }

    @Test
    void anExampleNeedsNoFurtherOptions() {
        assertThat(template("IMPULS_SZW", folder.resolve("v.xlsx").toString(), "--example"))
                .isZero();
    }

    @Test
    void whatCannotBeMadeIsToldInOneSentence() {
        var out = folder.resolve("nooit.xlsx").toString();
        assertThat(template("VSV", out)).isEqualTo(2);
        assertThat(template("BOTOC", out, "--municipality", "GM9999")).isEqualTo(2);
        assertThat(template("BOTOC", out, "--quarter", "zomer")).isEqualTo(2);
        assertThat(template("BOTOC", out, "--mode", "C")).isEqualTo(2);
        assertThat(template("BOTOC", out, "--municipality", "GM0363", "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(template("BOTOC", folder.resolve("weg/x.xlsx").toString())).isEqualTo(2);
        assertThat(errors.toString())
                .contains(
                        "VSV is geen programma. Kies uit BOTOC en IMPULS_SZW.",
                        "Er is geen gemeente met code GM9999.",
                        "zomer is geen kwartaal. Schrijf het als 2026-K3.",
                        "C is geen leveringswijze. Kies A of B.",
                        "is geen gegevensmap van Perspectief.",
                        "bestaat niet.");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void samplesOfAnotherSizeAreWritten() {
        var exit =
                run(
                        new SamplesCommand(),
                        folder.toString(),
                        "--municipalities",
                        "1",
                        "--quarters",
                        "1",
                        "--participants",
                        "5",
                        "--seed",
                        "3");
        assertThat(exit).isZero();
        assertThat(errors.toString()).contains("Gemaakt: 2 leveringen van 2 deelnemers");
        assertThat(Files.exists(folder.resolve("impuls_szw/IMPULS_GM9001_2026K3.xlsx"))).isTrue();
    }

    @Test
    void anImpossibleSizeIsRefused() {
        assertThat(run(new SamplesCommand(), folder.toString(), "--quarters", "99")).isEqualTo(2);
        assertThat(errors.toString()).contains("Kies van 1 tot en met 40 kwartalen.");
    }

    private int template(String... arguments) {
        return run(new TemplateCommand(), arguments);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
