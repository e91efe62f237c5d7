package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed wrong is told in Dutch, with where the help is, and ends with 2. */
class WrongWordsTest {

    private final StringWriter errors = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bestaatniet|De opdracht 'bestaatniet' is er niet. Kies uit: demo, start, check,",
                "check|Er ontbreekt: BESTAND.",
                "check --iets x.xlsx|De optie '--iets' is er niet.",
                "import --data|Achter --data ontbreekt een waarde.",
                "import --data a --data b|--data staat er meer dan één keer.",
                "import --as-of morgen|'morgen' past niet bij --as-of. Geef een datum, zoals 2026-10-14.",
                "start --port abc|'abc' past niet bij --port. Geef een heel getal.",
                "start --port 99999|Poort 99999 bestaat niet. Kies een getal van 1 tot en met 65535.",
                "start --night straks|'straks' is geen tijd voor de nachtrun.",
                "template BOTOC a.xlsx b.xlsx|Het woord 'b.xlsx' hoort hier niet.",
            })
    void isToldInDutch(String words, String sentence) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(errors.toString()).startsWith(sentence).hasLineCount(2);
        assertThat(errors.toString().lines().toList().getLast())
                .matches("Hulp: \\./perspectief( [a-z]+)? --help");
    }

    @Test
    void noWordsAtAllAreAnsweredWithAnExample() {
        assertThat(run()).isEqualTo(2);
        assertThat(errors.toString()).startsWith("Noem een opdracht, bijvoorbeeld:");
    }

    @Test
    void everyCommandHelpsInDutch() {
        var program = Main.commandLine();
        assertThat(program.getUsageMessage()).startsWith("Gebruik: ").contains("Opdrachten:");
        assertThat(program.getSubcommands().values())
                .allSatisfy(
                        command ->
                                assertThat(command.getUsageMessage())
                                        .startsWith("Gebruik: ")
                                        .contains("Toont deze hulp.")
                                        .doesNotContain("Show ", "Print "));
    }

    private int run(String... words) {
        return Main.commandLine().setErr(new PrintWriter(errors, true)).execute(words);
    }
}
