package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.CONTEXT;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BSNs, wherever they stand. All numbers are invented. */
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

    static Consumer<Xlsx> comment(String text) {
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

    /** Excel draws a comment beside its text, with places and sizes as texts of elements. */
    @Test
    void placesAndSizesOfDrawingsAreNoNumbersOfPersons() {
        var drawn =
                check(
                        x -> {
                            comment("klopt dit?").accept(x);
                            x.part(
                                    "xl/drawings/vmlDrawing1.vml",
                                    "<xml><v:shape><v:textbox><div>zie boven</div></v:textbox>"
                                            + "<x:ClientData ObjectType=\"Note\"><x:Anchor>3, 15,"
                                            + " 12, 10</x:Anchor><x:Row>123</x:Row>"
                                            + "<x:Column>456782</x:Column></x:ClientData></v:shape></xml>");
                            x.part(
                                    "xl/drawings/drawing1.xml",
                                    "<xdr:wsDr><xdr:from><xdr:col>123</xdr:col>"
                                            + "<xdr:colOff>456782</xdr:colOff></xdr:from>"
                                            + "<a:p><a:r><a:t>een tekst</a:t></a:r></a:p></xdr:wsDr>");
                        });
        assertThat(rules(drawn)).isEmpty();
        isQuarantined(
                check(
                        x ->
                                x.part(
                                        "xl/drawings/vmlDrawing1.vml",
                                        "<xml><v:shape><v:textbox><div>BSN <font>"
                                                + BSN
                                                + "</font></div></v:textbox></v:shape></xml>")),
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
            return new WorkbookChecker().check(workbook.save(folder), "werkboek.xlsx", CONTEXT);
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
}
