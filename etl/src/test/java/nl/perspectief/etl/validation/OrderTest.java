package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.CONTEXT;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a row or a tab stands among the others changes nothing. */
class OrderTest {

    @TempDir Path folder;

    private List<String> told(SoundWorkbook workbook) {
        return SoundWorkbook.findings(workbook.check(folder, "werkboek.xlsx", CONTEXT)).stream()
                .map(Finding::message)
                .sorted()
                .toList();
    }

    private static Consumer<Xlsx> sheet(String name, String number) {
        return workbook ->
                workbook.sheet(name)
                        .row("Schoolnummer", "Schooltype", "Afspraak sinds")
                        .row(number, "MBO");
    }

    @Test
    void ofSheetsThatMayBeTheSame() {
        for (var names :
                List.of(
                        List.of("Scholen Q1", "Scholen Q2"),
                        List.of("Blad1", "Blad2"),
                        List.of("school", "scholenlijst"))) {
            var one = sheet(names.getFirst(), "S1");
            var other = sheet(names.getLast(), "geen nummer");
            assertThat(told(impuls().without("schools").extra(one).extra(other)))
                    .as("%s", names)
                    .isEqualTo(told(impuls().without("schools").extra(other).extra(one)));
        }
    }

    @Test
    void ofANoteAmongTheRows() {
        var below = impuls().then("placements", sheet -> sheet.row("eindstand"));
        var among =
                impuls().then(
                                "placements",
                                sheet ->
                                        sheet.row("eindstand")
                                                .row(
                                                        "P0003",
                                                        "T0001",
                                                        SoundWorkbook.day("2026-08-03"),
                                                        null,
                                                        "Onbekend",
                                                        null,
                                                        "Regulier"));
        assertThat(told(among)).contains(told(below).toArray(String[]::new)).isNotEmpty();
        assertThat(SoundWorkbook.rules(below.check(folder))).containsExactly("I02");
    }

    @Test
    void aNumberThatIsAWordIsAWholeRowWhereNothingElseIsAskedFor() {
        var result =
                (CheckResult.Accepted) impuls().then("schools", s -> s.row("ROC")).check(folder);
        assertThat(result.findings()).isEmpty();
        assertThat(result.delivered().sheets().get("schools").rows()).hasSize(2);
    }
}
