package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.CONTEXT;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BSNs and other personal data, wherever they stand. All numbers and names are invented. */
class PrivacyScreenTest {

    private static final String BSN = "123456782";
    private static final List<Long> BSNS =
            List.of(123456782L, 249566758L, 111222333L, 100000009L, 100000022L, 100000034L);
    private static final String TRAJECTEN_RELATIONS = "xl/worksheets/_rels/sheet2.xml.rels";

    @TempDir Path folder;

    private CheckResult check(Consumer<Xlsx> more) {
        return impuls().extra(more).check(folder);
    }

    private static void isQuarantined(CheckResult result, String... places) {
        assertThat(result).isInstanceOf(CheckResult.Quarantined.class);
        assertThat(rules(result)).containsExactly("E10");
        assertThat(((CheckResult.Quarantined) result).sentence()).contains(places);
        assertThat(result.toString()).doesNotContain(BSN).doesNotContain("56.782");
    }

    /** A sheet that nobody asked for. */
    private static Consumer<Xlsx> list(Object... values) {
        return workbook -> {
            var sheet = workbook.sheet("Hulpblad").row("Nr", "Dossier");
            for (int i = 0; i < values.length; i++) {
                sheet.row(i + 1, values[i]);
            }
        };
    }

    private static Consumer<Xlsx> comment(String text) {
        return workbook ->
                workbook.part(
                                TRAJECTEN_RELATIONS,
                                "<Relationships><Relationship Id=\"c\""
                                        + " Type=\"http://x/comments\" Target=\"../comments1.xml\"/>"
                                        + "</Relationships>")
                        .part(
                                "xl/comments1.xml",
                                "<comments><authors><author>excel</author></authors><commentList>"
                                        + "<comment ref=\"C2\" authorId=\"0\"><text><r><t>Let op: </t></r>"
                                        + "<r><t>"
                                        + text
                                        + "</t></r></text></comment></commentList></comments>");
    }

    @Test
    void aColumnOfBsnsAsNumbersOrTextOrWithLetters() {
        isQuarantined(check(list(BSNS.toArray())), "blad ‘Hulpblad’, cel B2 en nog 5");
        isQuarantined(
                check(list(BSNS.stream().map(Object::toString).toArray())), "blad ‘Hulpblad’");
        isQuarantined(
                check(list(BSNS.stream().map(bsn -> "T" + bsn).toArray())), "blad ‘Hulpblad’");
        var finding = finding(check(list(BSNS.toArray())), "E10");
        assertThat(finding.cells()).hasSize(6);
        assertThat(finding.column()).isEqualTo("Dossier");
        assertThat(finding.message()).contains("6 van de 6 getallen");
    }

    @Test
    void pseudonymsThatAreBsnsWithALetter() {
        var workbook = impuls().noRows("schools");
        BSNS.forEach(bsn -> workbook.add("schools", "school_number", "S" + bsn));
        isQuarantined(workbook.check(folder), "blad ‘Scholen’, cel A2 en nog 5");
    }

    @Test
    void fiveMayBeChance() {
        var result = check(list(BSNS.subList(0, 5).toArray()));
        assertThat(rules(result)).containsExactly("W14");
        assertThat(finding(result, "W14").cells()).hasSize(5);
        assertThat(finding(result, "W14").message())
                .isEqualTo(
                        "Op het blad ‘Hulpblad’ staat bij Dossier een getal dat een BSN kan zijn."
                                + " Gevonden: 1… (9 tekens). Dit geldt voor 5 cellen.");
    }

    @Test
    void caseNumbersPassOnceInElevenAndAreNoBsns() {
        var numbers = new Object[400];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 512_003_417 + i * 7;
        }
        assertThat(rules(check(list(numbers)))).containsExactly("W14");
    }

    @Test
    void daysArePassedBy() {
        var days = new Object[300];
        for (int i = 0; i < days.length; i++) {
            days[i] = 20_250_101 + i % 28 + 100 * (i % 12);
        }
        assertThat(rules(check(list(days)))).isEmpty();
    }

    @Test
    void oneBsnBesideTheWord() {
        isQuarantined(check(x -> x.sheet("Hulp").row("BSN", 123456782)), "blad ‘Hulp’, cel B1");
        isQuarantined(check(x -> x.sheet("Hulp").row("BSN").row(BSN)), "cel A2");
        isQuarantined(check(x -> x.sheet("Hulp").row("a").row("bsn 1234.56.782")), "cel A2");
        isQuarantined(check(x -> x.sheet("Hulp").row(BSN, "(sofinummer)")), "cel A1");
        isQuarantined(check(x -> x.sheet("BSN-lijst").row("x", BSN)), "cel B1");
    }

    @Test
    void aWordFarFromItOrDeniedIsNotBesideIt() {
        assertThat(
                        rules(
                                check(
                                        x ->
                                                x.sheet("Hulp")
                                                        .row("BSN", "nvt", "x", BSN)
                                                        .row(null, null, "geen BSN", BSN))))
                .containsExactly("W14");
    }

    @Test
    void aHiddenSheetAndRowsFarBelowTheLastOne() {
        isQuarantined(
                check(x -> x.sheet("oud").row("BSN").row(123456782).state("veryHidden")),
                "blad ‘oud’");
        isQuarantined(
                impuls().then("schools", s -> s.rowAt(5_000, "BSN", 123456782)).check(folder),
                "blad ‘Scholen’, cel B5000");
    }

    @Test
    void aCommentAHeaderATextBoxAndAPivotTable() {
        isQuarantined(check(comment("BSN " + BSN)), "blad ‘Trajecten’, cel C2");
        isQuarantined(
                impuls().then(
                                "schools",
                                s ->
                                        s.raw(
                                                "</sheetData><headerFooter><oddHeader>BSN "
                                                        + BSN
                                                        + "</oddHeader></headerFooter><sheetData>"))
                        .check(folder),
                "buiten de cellen");
        isQuarantined(
                check(
                        x ->
                                x.part(
                                        "xl/drawings/drawing1.xml",
                                        "<xdr:wsDr><a:p><a:r><a:t>BSN: </a:t></a:r><a:r><a:t>"
                                                + BSN
                                                + "</a:t></a:r></a:p></xdr:wsDr>")),
                "buiten de cellen");
        isQuarantined(
                check(
                        x ->
                                x.part(
                                        "xl/pivotCache/pivotCacheRecords1.xml",
                                        BSNS.stream()
                                                .map("<r><n v=\"%d\"/></r>"::formatted)
                                                .reduce("<pivotCacheRecords>", String::concat))),
                "buiten de cellen");
    }

    @Test
    void theNamesOfFileAndSheetAndTheProperties() {
        isQuarantined(
                impuls().check(folder, "levering_bsn_123456782.xlsx", CONTEXT), "buiten de cellen");
        isQuarantined(check(x -> x.sheet("bsn " + BSN).row("leeg")), "buiten de cellen");
        isQuarantined(
                check(
                        x ->
                                x.part(
                                        "docProps/core.xml",
                                        "<cp:p><dc:title>BSN 123456782</dc:title></cp:p>")),
                "buiten de cellen");
    }

    @Test
    void isLookedForBeforeAnythingElse() {
        var workbook = new Xlsx();
        workbook.sheet("Zomaar").row("BSN", 123456782);
        assertThat(check(workbook)).isInstanceOf(CheckResult.Quarantined.class);
        assertThat(readCover(impuls().extra(list(BSNS.toArray()))))
                .isInstanceOf(CoverResult.Quarantined.class);
        assertThat(readCover(impuls())).isInstanceOf(CoverResult.Identified.class);
    }

    private CheckResult check(Xlsx workbook) {
        try {
            return new WorkbookChecker().check(workbook.save(folder), "werkmap.xlsx", CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CoverResult readCover(SoundWorkbook workbook) {
        try {
            return new WorkbookChecker().readCover(workbook.save(folder), "w.xlsx", CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
