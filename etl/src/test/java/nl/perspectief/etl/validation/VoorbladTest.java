package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.CONTEXT;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.workbook.Xlsx;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose delivery a workbook is, by its Voorblad. */
class VoorbladTest {

    @TempDir Path folder;

    @Test
    void refusesAWorkbookWithoutVoorblad() {
        new Xlsx().sheet("Blad1").row("hallo");
        var workbook = new Xlsx();
        workbook.sheet("Blad1").row("hallo");
        assertThat(check(workbook.save(folder)))
                .isInstanceOfSatisfying(
                        CheckResult.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("geen Voorblad"));
    }

    @Test
    void refusesAVoorbladThatDoesNotTellTheQuarter() {
        assertThat(impuls().cover("Rapportageperiode", null).check(folder))
                .isEqualTo(
                        new CheckResult.Refused(
                                "Op het Voorblad ontbreekt: rapportageperiode. Vul dat in en lever het"
                                        + " werkboek opnieuw aan."));
    }

    @Test
    void findsAVoorbladUnderAnotherNameByItsLabels() {
        var workbook = new Xlsx();
        workbook.sheet("Instructie")
                .row("Gemeente", "ja")
                .row("Programma", "ja")
                .row("Rapportageperiode", "ja");
        var sheet = workbook.sheet("Blad1");
        sheet.row("Gemeente:", "Den Haag").row("Gemeentecode", 518).row("Programma", "Impuls SZW");
        sheet.row("Kwartaal", "Q3 2026");
        assertThat(readCover(workbook.save(folder)))
                .isEqualTo(
                        new CoverResult.Identified("IMPULS_SZW", "GM0518", new Quarter(2026, 3)));
    }

    @Test
    void returnsAnUnknownMunicipalityWithoutACover() {
        var result = impuls().cover("Gemeentecode", "GM9999").check(folder);
        assertThat(result)
                .isInstanceOfSatisfying(
                        CheckResult.Returned.class, r -> assertThat(r.cover()).isNull());
        assertThat(rules(result)).containsExactly("E01");
    }

    @Test
    void knowsAMunicipalityByEveryWayOfWritingItsCodeAndName() {
        for (var code : new Object[] {"GM0518", "0518", "518", 518, "gm 0518"}) {
            assertThat(
                            rules(
                                    impuls().cover("Gemeentecode", code)
                                            .cover("Gemeente", "Gemeente ’s-Gravenhage")
                                            .check(folder)))
                    .as("%s", code)
                    .isEmpty();
        }
    }

    @Test
    void namesBothWhenNameAndCodeDisagree() {
        var result = impuls().cover("Gemeente", "Den Haag").check(folder);
        assertThat(finding(result, "E01").message()).contains("Den Haag", "GM0363", "Amsterdam");
    }

    @Test
    void forgivesATypingErrorInTheNameWhenTheCodeIsRight() {
        assertThat(rules(impuls().cover("Gemeente", "Amsterdm").check(folder))).isEmpty();
    }

    @Test
    void returnsWhoDoesNotTakePart() {
        var context =
                new CheckContext(
                        CONTEXT.municipalities(),
                        (_, _, _) -> Optional.of("de gemeente doet mee vanaf 2027-K1"));
        var result = impuls().check(folder, "werkboek.xlsx", context);
        assertThat(((CheckResult.Returned) result).cover()).isNull();
        assertThat(finding(result, "E01").message()).contains("vanaf 2027-K1");
    }

    @Test
    void returnsAWorkbookOfAnotherMunicipalityThanTheSenders() {
        var context =
                new CheckContext(
                        CONTEXT.municipalities(),
                        null,
                        PreviousDelivery.Lookup.NONE,
                        List.of(),
                        "GM0518",
                        day("2026-10-14"));
        var result = impuls().check(folder, "werkboek.xlsx", context);
        assertThat(((CheckResult.Returned) result).cover()).isNull();
        assertThat(finding(result, "E01").message())
                .isEqualTo("Het Voorblad noemt Amsterdam, maar u levert aan namens Den Haag.");
    }

    @Test
    void returnsAFileWithTwoProgrammesMunicipalitiesOrQuarters() {
        assertThat(rules(impuls().cover("Programma", "BOTOC en IMPULS_SZW").check(folder)))
                .contains("E19");
        assertThat(rules(impuls().cover("Gemeentecode", "GM0363, GM0518").check(folder)))
                .contains("E19");
        assertThat(rules(impuls().cover("Rapportageperiode", "2026-K2 / 2026-K3").check(folder)))
                .contains("E19");
    }

    @Test
    void returnsAnUnknownTemplateVersionAndStillChecksTheRest() {
        var result =
                impuls().cover("Templateversie", "9.9")
                        .set("placements", 0, "status", null)
                        .check(folder);
        assertThat(rules(result)).containsExactly("E03", "E19");
        assertThat(((CheckResult.Returned) result).cover()).isNotNull();
    }

    @Test
    void readsATemplateVersionThatExcelMadeANumber() {
        assertThat(rules(impuls().cover("Templateversie", 1).check(folder))).isEmpty();
    }

    private static CheckResult check(Path file) {
        try {
            return new WorkbookChecker().check(file, "werkboek.xlsx", CONTEXT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CoverResult readCover(Path file) {
        try {
            return new WorkbookChecker().readCover(file, "werkboek.xlsx", CONTEXT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
