package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command {@code provenance}, as a shell runs it. */
@ExtendWith(SampleOnce.class)
class ProvenanceCommandTest {

    private static Path data;

    @BeforeAll
    static void open(SampleData sample) {
        data = sample.folder();
    }

    /** The second keeps its columns in another order. */
    @ParameterizedTest
    @ValueSource(strings = {"GM0363", "GM0599"})
    void theCellsOfTheWorkbookHoldWhatWasCounted(String municipality) throws Exception {
        var rows =
                rows(
                        run(
                                "--indicator=BER-01",
                                "--measure=count",
                                "--programme=BOTOC",
                                "--municipality=" + municipality,
                                "--period=2026-K1",
                                "--audience=OWN"));

        assertThat(rows).hasSizeGreaterThan(3);
        var file = sample(rows.getFirst().get("file"));
        try (var workbook = WorkbookFactory.create(file, null, true)) {
            for (CSVRecord row : rows) {
                assertThat(row.get("role")).isEqualTo("NUMERATOR");
                var sheet = workbook.getSheet(row.get("sheet"));
                List<LocalDate> started = new ArrayList<>();
                for (String address : row.get("cells").split(" ")) {
                    var place = new CellReference(address);
                    var cell = sheet.getRow(place.getRow()).getCell(place.getCol());
                    if (cell.getCellType() == CellType.NUMERIC) {
                        started.add(cell.getLocalDateTimeCellValue().toLocalDate());
                    } else {
                        assertThat(cell.getStringCellValue()).isNotBlank();
                    }
                }
                assertThat(started)
                        .singleElement()
                        .satisfies(day -> assertThat(day).isBetween("2026-01-01", "2026-03-31"));
            }
        }
    }

    private static File sample(String name) {
        return SampleData.SAMPLES.resolve("botoc").resolve(name).toFile();
    }

    @Test
    void whatIsSharedHasDeliveriesAndNoRow() throws Exception {
        var answer = run(BEH_04);

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.errors())
                .isEqualTo(
                        """
                        Let op: dit zijn fictieve voorbeeldcijfers.
                        Dit cijfer is afgeschermd: hier staan zijn leveringen, zonder aantallen.
                        """);
        assertThat(answer.output()).doesNotContain("xlsx", "Plaatsingen");
        assertThat(rows(answer))
                .extracting(
                        row ->
                                String.join(
                                        " ",
                                        row.get("what"),
                                        row.get("period"),
                                        row.get("state"),
                                        row.get("numerator"),
                                        row.get("status")))
                .containsExactly("FIGURE 2026-K1   SUPPRESSED", "DELIVERY 2026-K3 IMPORTED  ");
    }

    @Test
    void theOwnFigureStandsInTheSumOfItsColumns() throws Exception {
        var rows = rows(run(BEH_04 + " --audience OWN"));

        assertThat(rows).extracting(row -> row.get("role")).contains("NUMERATOR", "DENOMINATOR");
        assertThat(rows)
                .filteredOn(row -> row.get("role").equals("NUMERATOR"))
                .filteredOn(row -> !row.get("numerator").isEmpty())
                .allMatch(row -> row.get("numerator").equals("1"));
        assertThat(rows).extracting(row -> row.get("sheet")).contains("Trajecten", "Plaatsingen");
    }

    private static final String BEH_04 =
            "--indicator BEH-04 --measure 6m --programme BOTOC --municipality GM0363 --period 2026-K1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--indicator XX-01|Van indicator XX-01 zijn geen cijfers.",
                "--measure rate|Maat rate is er niet van PLA-01. Kies uit: count.",
                "--programme BOTOX|Programma BOTOX is niet bekend.",
                "--programme IMPULS_SZW --municipality GM0202|Gemeente GM0202 doet niet mee.",
                "--period 2026-K5|2026-K5 is geen kwartaal of jaar.",
                "--period 2019|Er is geen cijfer PLA-01 count van GM0363 (BOTOC) in 2019.",
                "--municipality GM0344|Achter dit cijfer staat niets: voor 2026-K2 is niet geleverd",
                "--indicator SAM-07 --measure ratio --period 2026-K3|Achter dit cijfer staat niets: SAM-07 wordt hier in 2026-K3 niet gevraagd.",
                "--by sector|sector is geen uitsplitsing. Schrijf het als age_class=18-22.",
                "--by age_class=18-22|Uitsplitsing age_class is er niet. Kies uit: coach_type,",
                "--by sector=Z|Er is geen cijfer PLA-01 count van GM0363 (BOTOC) in 2026-K2 met sector=Z. Er zijn: sector=",
                "--municipality ALL --audience OWN|Rijen worden per gemeente getoond.",
                "--indicator SAM-10 --measure index --by x=y|Indicator SAM-10 wordt niet uitgesplitst."
            })
    void saysInOneSentenceWhatIsWrong(String instead, String sentence) throws IOException {
        var answer =
                run(
                        "--indicator PLA-01 --measure count --programme BOTOC --municipality GM0363 --period 2026-K2 "
                                + instead);

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors().lines().toList().getLast()).startsWith(sentence);
    }

    private record Answer(int exitCode, String output, String errors) {}

    private static List<CSVRecord> rows(Answer answer) throws IOException {
        assertThat(answer.exitCode()).as(answer.errors()).isZero();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(answer.output(), format)) {
            return parser.getRecords();
        }
    }

    private static Answer run(String... arguments) {
        var all = new ArrayList<>(List.of(String.join(" ", arguments).split(" ")));
        all.addAll(List.of("--data", data.toString()));
        var bytes = new ByteArrayOutputStream();
        var errors = new StringWriter();
        PrintStream stdout = System.out;
        System.setOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
        try {
            int code =
                    new CommandLine(new ProvenanceCommand())
                            .setOverwrittenOptionsAllowed(true)
                            .setExecutionExceptionHandler(new SentenceOnly())
                            .setErr(new PrintWriter(errors))
                            .execute(all.toArray(String[]::new));
            return new Answer(code, bytes.toString(StandardCharsets.UTF_8), errors.toString());
        } finally {
            System.setOut(stdout);
        }
    }
}
