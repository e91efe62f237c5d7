package nl.perspectief.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says, read back from the PDF. */
class ReportsTest {

    @TempDir private static Path data;

    private static PublishedWarehouse warehouse;
    private static PublishedReading reading;
    private static DisclosedFigures figures;

    @BeforeAll
    static void publish() {
        PublishedFixture.publish(data);
        warehouse = new PublishedWarehouse(data.resolve("warehouse"));
        reading = warehouse.current().orElseThrow();
        figures = DisclosedFigures.of(reading, Audience.SHARED);
    }

    @AfterAll
    static void close() {
        reading.close();
        warehouse.close();
    }

    @Test
    void aProgrammeIsToldWithItsMunicipalitiesAndWhatItRestsOn() throws IOException {
        var text = text(new ReportRequest("BOTOC", null, null), Language.DUTCH);

        assertThat(text)
                .contains("Kwartaalrapport BOTOC, 2026-K3")
                .contains("fictieve voorbeeldcijfers")
                .contains("momentopname " + PublishedFixture.SNAPSHOT_ID.substring(0, 12))
                .contains("Nog niet binnen:")
                .contains("Hoeveel plaatsingen op werk zijn er?")
                .contains("Per gemeente, 2025")
                .contains("Amsterdam", "Zaanstad")
                .contains("./perspectief report --programme BOTOC --quarter 2026-K3");
    }

    @Test
    void itSaysTheFiguresOfTheGate() throws IOException {
        var placed =
                figures
                        .observations(
                                ObservationFilter.of("PLA-01")
                                        .programme("BOTOC")
                                        .totals()
                                        .quarters())
                        .stream()
                        .filter(one -> one.period().equals(Period.of(PublishedFixture.LAST)))
                        .findFirst()
                        .orElseThrow();

        assertThat(text(new ReportRequest("BOTOC", null, null), Language.DUTCH))
                .contains(
                        "In 2026-K3 was in BOTOC het aantal begonnen plaatsingen "
                                + Language.DUTCH.count(placed.numerator()));
    }

    @Test
    void aMunicipalityStandsBesideItsProgramme() throws IOException {
        var text = text(new ReportRequest("BOTOC", "GM0855", "2026-K2"), Language.ENGLISH);

        assertThat(text)
                .contains("Quarterly report Tilburg, BOTOC, 2026-Q2")
                .contains("Programme, 2026-Q2")
                .contains("GM0855 --quarter 2026-K2")
                .doesNotContain("Amsterdam");
    }

    @Test
    void whatIsKeptIsKeptInTheReport() throws IOException {
        // of Amsterdam four scores are published, and kept
        assertThat(text(new ReportRequest("BOTOC", "GM0363", null), Language.DUTCH))
                .contains("afgeschermd");
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() throws IOException {
        var request = new ReportRequest("BOTOC", null, null);

        assertThat(pdf(request, Language.DUTCH)).isEqualTo(pdf(request, Language.DUTCH));
    }

    @Test
    void itCanBeReadWithoutEyes() throws IOException {
        try (var document = read(new ReportRequest("BOTOC", null, null), Language.DUTCH)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).contains("BOTOC");
            var tags = new ArrayList<PDStructureElement>();
            collect(catalog.getStructureTreeRoot().getKids(), tags);
            assertThat(tags)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "P", "Table", "TH", "TD");
            var charts =
                    tags.stream().filter(one -> one.getStructureType().equals("Figure")).toList();
            assertThat(charts).hasSize(4);
            assertThat(charts)
                    .allSatisfy(
                            one ->
                                    assertThat(one.getAlternateDescription())
                                            .startsWith("Lijndiagram: ")
                                            .contains("2026-K3: "));
            for (PDFont font : fonts(document)) {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X | | | Programma X is er niet. Kies uit: BOTOC, IMPULS_SZW.",
                "BOTOC | GM9999 | | GM9999 doet niet mee aan BOTOC.",
                "BOTOC | | 2031-K1 | Van kwartaal 2031-K1 zijn geen cijfers.",
                "BOTOC | | morgen | Van kwartaal morgen zijn geen cijfers."
            })
    void whatIsNotThereIsRefused(
            String programme,
            @Nullable String municipality,
            @Nullable String quarter,
            String sentence) {
        assertThatThrownBy(
                        () ->
                                pdf(
                                        new ReportRequest(programme, municipality, quarter),
                                        Language.DUTCH))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessageContaining(sentence);
    }

    private static void collect(List<Object> kids, List<PDStructureElement> tags) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element);
                collect(element.getKids(), tags);
            }
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }

    private static String text(ReportRequest request, Language language) throws IOException {
        try (var document = read(request, language)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace("- ", "-");
        }
    }

    private static PDDocument read(ReportRequest request, Language language) throws IOException {
        return Loader.loadPDF(pdf(request, language));
    }

    private static byte[] pdf(ReportRequest request, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new Reports(figures).write(request, language, out);
        return out.toByteArray();
    }
}
