package nl.perspectief.etl.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.sheet.TypedRow;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {

    private static final WorkbookDefinition DEFINITION = WorkbookDefinition.newest("IMPULS_SZW");

    @TempDir Path root;

    @Test
    void landsEachSheetWithItsRowsAndWhereTheyStood() throws Exception {
        var placement =
                placement("P1", "T0001", LocalDate.of(2026, 2, 28), new BigDecimal("32.5000"));

        var folder = landing().land(7, delivered(placement));

        assertThat(folder)
                .isEqualTo(
                        root.resolve(
                                "programme=IMPULS_SZW/quarter=2026-K3/municipality=GM0855/delivery=7"));
        assertThat(
                        query(
                                "select delivery_id, sheet_row, placement_start, hours_per_week, placement_end from '%s'"
                                        .formatted(folder.resolve("placements.parquet"))))
                .containsExactly("7|5|2026-02-28|32.5000|null");
        assertThat(query("select count(*) from '%s'".formatted(folder.resolve("schools.parquet"))))
                .containsExactly("0");
    }

    @Test
    void noPseudonymOfTheMunicipalityReachesTheDisk() throws Exception {
        var folder = landing().land(7, delivered(placement("PGEHEIM", "TGEHEIM", null, null)));

        for (var file : Files.list(folder).toList()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("GEHEIM");
        }
    }

    @Test
    void landingAgainReplacesWhatABrokenOffAttemptLeft() throws Exception {
        var first = landing().land(7, delivered(placement("P1", "T1", null, null)));
        Files.writeString(first.resolve("rest.parquet"), "half");

        var second = landing().land(7, delivered());

        assertThat(second).isEqualTo(first).isDirectoryNotContaining("glob:**rest.parquet");
        assertThat(
                        query(
                                "select count(*) from '%s'"
                                        .formatted(second.resolve("placements.parquet"))))
                .containsExactly("0");
    }

    @Test
    void nothingIsInPlaceWhenTheDiskCannotBeWritten() throws Exception {
        // a file where the folder should come: as hard a stop as a full disk
        Files.writeString(root.resolve("programme=IMPULS_SZW"), "in the way");

        assertThatThrownBy(() -> landing().land(7, delivered()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(root.resolve("programme=IMPULS_SZW")).isRegularFile();
    }

    private Landing landing() {
        return new Landing(root, new byte[32]);
    }

    private static TypedRow placement(
            String number, String trajectory, LocalDate start, BigDecimal hours) {
        var sheet = DEFINITION.sheet("placements");
        Object[] values = new Object[sheet.columns().size()];
        values[sheet.column("placement_number").position()] = number;
        values[sheet.column("trajectory_number").position()] = trajectory;
        values[sheet.column("placement_start").position()] = start;
        values[sheet.column("hours_per_week").position()] = hours;
        return new TypedRow(5, values);
    }

    private static Delivered delivered(TypedRow... placements) {
        Map<String, DeliveredSheet> sheets = new LinkedHashMap<>();
        sheets.put("placements", sheet("placements", List.of(placements)));
        sheets.put("schools", sheet("schools", List.of()));
        var cover =
                new CoverSheet(
                        "IMPULS_SZW",
                        "GM0855",
                        Quarter.parse("2026-K3"),
                        LocalDate.of(2026, 9, 30),
                        "1.0",
                        "A",
                        null,
                        null);
        return new Delivered(cover, DEFINITION, sheets);
    }

    private static DeliveredSheet sheet(String name, List<TypedRow> rows) {
        var definition = DEFINITION.sheet(name);
        return new DeliveredSheet(
                definition, definition.title(), List.of(), List.of(), rows, Map.of());
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
