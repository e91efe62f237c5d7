package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.template.TemplateMaker;
import nl.perspectief.etl.template.TemplateRequest;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a sender makes of the form, what was meant is what is read. */
class SampleReadingTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");

    private final WorkbookChecker checker = new WorkbookChecker();

    @ParameterizedTest
    @MethodSource("participants")
    void everyCellIsReadAsItWasMeant(Participant participant) throws IOException {
        var folder = SAMPLES.resolve(participant.programme().toLowerCase(Locale.ROOT));
        var deliveries =
                new Deliveries(participant, Scenario.ofSample(), SampleRequest.usual()).all();
        for (var delivery : deliveries) {
            var result = check(folder.resolve(delivery.fileName()));
            assertThat(result)
                    .as(delivery.fileName())
                    .isInstanceOfSatisfying(
                            CheckResult.Accepted.class, accepted -> compare(delivery, accepted));
        }
    }

    static Stream<Participant> participants() {
        return Participants.ofReference().stream();
    }

    private static void compare(SampleDelivery delivery, CheckResult.Accepted accepted) {
        var meant = SampleWorkbook.content(delivery).rows();
        var read = accepted.delivered().sheets();
        assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(meant.keySet());
        read.forEach(
                (name, sheet) -> {
                    List<String> rows = new ArrayList<>();
                    sheet.rows().forEach(row -> rows.add(text(sheet.definition(), row.values())));
                    List<String> meantRows = new ArrayList<>();
                    meant.get(name).forEach(row -> meantRows.add(text(sheet.definition(), row)));
                    assertThat(rows)
                            .as(delivery.fileName() + " " + name)
                            .containsExactlyInAnyOrderElementsOf(meantRows);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "BOTOC, 2025-K4, A",
        "BOTOC, 2026-K1, B",
        "IMPULS_SZW, 2025-K4, B",
        "IMPULS_SZW, 2026-K2, A"
    })
    void theExampleInATemplatePassesTheChecks(
            String programme, String quarter, String mode, @TempDir Path folder)
            throws IOException {
        var file = folder.resolve("voorbeeld.xlsx");
        var tilburg = new TemplateRequest.Municipality("GM0855", "Tilburg");
        TemplateMaker.write(
                new TemplateRequest(programme, tilburg, Quarter.parse(quarter), mode, true), file);
        assertThat(check(file))
                .isInstanceOfSatisfying(
                        CheckResult.Accepted.class,
                        accepted -> assertThat(accepted.findings()).isEmpty());
    }

    @Test
    void anEmptyTemplateIsNoDelivery(@TempDir Path folder) throws IOException {
        var file = folder.resolve("leeg.xlsx");
        TemplateMaker.write(new TemplateRequest("BOTOC", null, null, "A", false), file);
        assertThat(check(file)).isInstanceOf(CheckResult.Refused.class);
    }

    private CheckResult check(Path file) throws IOException {
        return checker.check(file, file.getFileName().toString(), context());
    }

    private static CheckContext context() {
        List<CheckContext.Municipality> municipalities = new ArrayList<>();
        for (var line : CsvResource.read("/warehouse/reference/municipalities.csv")) {
            municipalities.add(
                    new CheckContext.Municipality(line.get("code"), line.get("name"), List.of()));
        }
        return new CheckContext(municipalities, null);
    }

    private static String text(SheetDefinition sheet, Object[] values) {
        var text = new StringBuilder();
        for (var column : sheet.columns()) {
            text.append(column.name()).append('=').append(plain(values[column.position()]));
            text.append(' ');
        }
        return text.toString();
    }

    private static String text(SheetDefinition sheet, Map<String, Object> row) {
        return text(
                sheet, sheet.columns().stream().map(column -> row.get(column.name())).toArray());
    }

    private static String plain(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
