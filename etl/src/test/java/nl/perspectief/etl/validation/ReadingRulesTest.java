package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of how a sheet was read: columns, totals, merged cells, rows left out. */
class ReadingRulesTest {

    @TempDir Path folder;

    private void fires(String rule, Consumer<SoundWorkbook> spoil) {
        var workbook = impuls();
        spoil.accept(workbook);
        assertThat(rules(workbook.check(folder))).contains(rule);
    }

    private void staysSilent(Consumer<SoundWorkbook> change) {
        var workbook = impuls();
        change.accept(workbook);
        assertThat(rules(workbook.check(folder))).isEmpty();
    }

    @Test
    void w01UnknownNamelessOrDoubleColumn() {
        fires("W01", w -> w.heading("schools", "agreement_since", "Wijk"));
        fires("W01", w -> w.heading("employers", "employer_size", "Werkgever nr"));
        fires("W01", w -> w.then("schools", sheet -> sheet.row("S0002", "VO", null, "zonder kop")));
    }

    @Test
    void w02TotalDoesNotMatch() {
        fires("W02", w -> w.then("capacity", sheet -> sheet.row("Totaal", 9)));
        assertThat(
                        rules(
                                impuls().then(
                                                "capacity",
                                                sheet ->
                                                        sheet.row("Subtotaal", 2.5)
                                                                .row("Jongerenwerker", 1)
                                                                .row("Eindtotaal", "3,5 fte")
                                                                .row("Gemiddelde", 1.75))
                                        .check(folder)))
                .containsExactly("I02");
    }

    @Test
    void w09HiddenSheet() {
        fires("W09", w -> w.extra(x -> x.sheet("oud concept").row("iets").state("veryHidden")));
        fires("W09", w -> w.extra(x -> x.sheet("Scholen").row("Schoolnummer").state("hidden")));
    }

    @Test
    void w17MergedCellsAreFilledDown() {
        var workbook =
                impuls().then(
                                "employers",
                                sheet ->
                                        sheet.row("W0002", "Bouw")
                                                .row("W0003")
                                                .row("W0004")
                                                .merge("B3:B5")
                                                .row("W0005"));
        var result = (CheckResult.Accepted) workbook.check(folder);
        assertThat(rules(result)).containsExactly("W17");
        assertThat(result.delivered().sheets().get("employers").rows())
                .extracting(row -> row.text(1))
                .containsExactly("G", "F", "F", "F", null);
    }

    @Test
    void w18AmbiguousNumber() {
        fires("W18", w -> w.set("meetings", 0, "cases_discussed", "1.234"));
        fires("E04", w -> w.set("placements", 0, "hours_per_week", "1.234"));
        staysSilent(w -> w.set("meetings", 0, "cases_discussed", "1 234"));
    }

    @Test
    void w20OpenEnd() {
        fires("W20", w -> w.set("placements", 0, "placement_end", "31-12-9999"));
        fires("W20", w -> w.set("placements", 0, "placement_end", day("9999-12-31")));
        fires("E04", w -> w.set("placements", 0, "placement_start", "31-12-9999"));
    }

    @Test
    void w21ExactDuplicateIsLeftOut() {
        var result =
                (CheckResult.Accepted)
                        impuls().add("schools", "school_number", "s0001 ", "school_type", "mbo")
                                .check(folder);
        assertThat(rules(result)).containsExactly("W21");
        assertThat(result.delivered().sheets().get("schools").rows()).hasSize(1);
        staysSilent(w -> w.add("capacity", "function", "Outreachend coach", "fte", 2.5));
    }

    @Test
    void w22BrokenCharacters() {
        fires("W22", w -> w.set("employers", 0, "sector", "FinanciÃ«le instellingen"));
        staysSilent(w -> w.set("employers", 0, "sector", "Financiele instellingen"));
    }

    @Test
    void i01SheetWithoutRows() {
        fires("I01", w -> w.noRows("schools"));
        fires(
                "I01",
                w ->
                        w.noRows("schools")
                                .then("schools", sheet -> sheet.row("geen scholen dit kwartaal")));
    }

    @Test
    void i02RowsLeftOut() {
        var result =
                impuls().then("schools", sheet -> sheet.rowAt(5, "S0002").row("Bron: Suite"))
                        .check(folder);
        assertThat(finding(result, "I02").message())
                .isEqualTo(
                        "3 rijen van ‘Scholen’ zijn geen gegevens en zijn niet meegeteld: 1 notitie, 2 lege rijen.");
    }

    @Test
    void i03HiddenRowsAndColumnsAreRead() {
        var result =
                (CheckResult.Accepted)
                        impuls().then("schools", sheet -> sheet.hiddenRow("S0002").hideColumn(2))
                                .check(folder);
        assertThat(SoundWorkbook.findings(result))
                .extracting(f -> f.message())
                .containsExactlyInAnyOrder(
                        "De kolom ‘Schooltype’ is verborgen. Zij is meegelezen.",
                        "Op het blad ‘Scholen’ zijn verborgen rijen meegelezen. Aantal: 1.");
        assertThat(result.delivered().sheets().get("schools").rows()).hasSize(2);
    }
}
