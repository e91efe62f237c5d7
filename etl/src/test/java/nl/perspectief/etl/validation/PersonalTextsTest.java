package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.PrivacyScreenTest.comment;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal data other than BSNs, and what findings show of them. All names are invented. */
class PersonalTextsTest {

    private static final String BSN = "123456782";

    @TempDir Path folder;

    private CheckResult check(Consumer<Xlsx> more) {
        return impuls().extra(more).check(folder);
    }

    /** A day of birth may stand in any column; of a wrong day in a column of days all is shown. */
    @Test
    void aDayIsShownWhereADayBelongsOnly() {
        var result =
                impuls().set("trajectories", 0, "age_class", "12-03-2008")
                        .set("trajectories", 0, "coach_type", "20080312 verhuisd")
                        .set("placements", 0, "hours_per_week", "12-03-2008")
                        .set("trajectories", 0, "referral_date", "31-02-2026")
                        .set("trajectories", 1, "referral_date", "20260231")
                        .check(folder);
        assertThat(SoundWorkbook.findings(result).toString())
                .contains("31-02-2026")
                .doesNotContain("12-03-2008", "20080312");
        assertThat(
                        SoundWorkbook.findings(result).stream()
                                .flatMap(
                                        finding ->
                                                java.util.stream.IntStream.range(
                                                                0, finding.cells().size())
                                                        .mapToObj(finding.perCell()::message)))
                .anySatisfy(message -> assertThat(message).contains("20260231"));
    }

    private static void isTold(CheckResult result, String rule, String... words) {
        assertThat(rules(result)).contains(rule);
        assertThat(finding(result, rule).message()).contains(words);
    }

    @Test
    void personalDataInTheExplanationOnTheVoorblad() {
        var text =
                "Vragen? Bel Jan de Vries, 06-12345678 of jan@example.nl, NL91ABNA0417164300, geb."
                        + " 12-03-2008.";
        var result = impuls().cover("Toelichting", text).check(folder);
        assertThat(result).isInstanceOf(CheckResult.Accepted.class);
        assertThat(rules(result)).containsExactly("W23");
        assertThat(SoundWorkbook.findings(result))
                .extracting(Finding::message)
                .allSatisfy(
                        message ->
                                assertThat(message)
                                        .doesNotContain("Vries", "1234", "example", "2008"))
                .hasSize(5);
    }

    @Test
    void aNameInANoteAnUnknownColumnAndAComment() {
        isTold(
                impuls().then("schools", s -> s.row("Let op: Jan de Vries belt nog")).check(folder),
                "W23",
                "een naam van een persoon",
                "J… (12 tekens)");
        isTold(
                impuls().heading("schools", "agreement_since", "Contact")
                        .set("schools", 0, "agreement_since", "Fatima Bouali")
                        .check(folder),
                "W23",
                "bij Contact");
        var commented = check(comment("bel mevr. Jansen"));
        isTold(commented, "W23", "een opmerking op het blad ‘Trajecten’");
        assertThat(finding(commented, "W23").cells()).hasToString("[C2]");
    }

    @Test
    void birthDatesInAColumnThatNobodyAskedFor() {
        var workbook = impuls().heading("schools", "agreement_since", "Datum");
        for (int i = 1; i < 4; i++) {
            workbook.add(
                    "schools", "school_number", "S1" + i, "agreement_since", day("2008-05-0" + i));
        }
        isTold(workbook.check(folder), "W23", "alle 3 datums");
        workbook.add("schools", "school_number", "S99", "agreement_since", day("2026-05-01"));
        assertThat(rules(workbook.check(folder))).containsExactly("W01");
    }

    @Test
    void theMailboxIsAskedForUnlessItIsAPersons() {
        assertThat(rules(impuls().cover("Functionele mailbox", "wi@example.nl").check(folder)))
                .isEmpty();
        isTold(
                impuls().cover("Functionele mailbox", "jan.jansen@example.nl").check(folder),
                "W23",
                "het adres van één persoon");
    }

    @Test
    void whoWroteInTheFileIsARemark() {
        var result =
                check(
                        x ->
                                x.part(
                                        "docProps/core.xml",
                                        "<cp:p><dc:creator>Xandrine Qwertema</dc:creator></cp:p>"));
        assertThat(rules(result)).containsExactly("I04");
        assertThat(finding(result, "I04").message()).doesNotContain("Qwertema");
    }

    @Test
    void aCellThatIsAnErrorAlreadyIsNotToldTwice() {
        assertThat(
                        rules(
                                impuls().set("trajectories", 0, "age_class", "Jan de Vries")
                                        .check(folder)))
                .containsExactly("E04");
    }

    @Test
    void namesOfSheetsAndHeadingsAreMasked() {
        var result =
                impuls().heading("schools", "agreement_since", "Jan de Vries " + BSN)
                        .extra(x -> x.sheet("dossier " + BSN).row("x").state("hidden"))
                        .check(folder);
        assertThat(rules(result)).contains("W01", "W09", "W14");
        assertThat(result.toString()).doesNotContain(BSN).doesNotContain("Vries");
    }
}
