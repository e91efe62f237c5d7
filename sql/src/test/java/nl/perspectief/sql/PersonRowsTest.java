package nl.perspectief.sql;

import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows a figure is made of; each row is told by its sheet and its number. */
class PersonRowsTest {

    @TempDir Path folder;
    private Given given;
    private PersonRows rows;

    @BeforeEach
    void open() throws Exception {
        given =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .participant(OTHER_TOWN, "2026-K1")
                        .delivered(
                                new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                                        .trajectory("T1", "2026-01-05")
                                        .trajectory("T2", "2026-02-05")
                                        .ended("T1", "2026-04-01", "2026-04-30")
                                        // continues the one before it
                                        .ended("T1", "2026-05-20", "2026-06-10")
                                        // does not
                                        .running("T1", "2026-09-01", "2026-09-20")
                                        .work("T2", "2026-06-01", "placement_type", "ONBEKEND")
                                        .numbered())
                        .delivered(
                                new LandedDelivery(PROGRAMME, OTHER_TOWN, "2026-K3")
                                        .trajectory("T9", "2026-01-06")
                                        .running("T9", "2026-04-01", "2026-09-20")
                                        .numbered());
        rows = PersonRows.of(given.input(), PROGRAMME, TOWN, given.settings());
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void aPlacementIsTheRowsThatContinueEachOther() {
        assertThat(behind("PLA-01", "count", "2026-K2"))
                .containsExactlyInAnyOrder(
                        "1/0 ?0: trajectories 4, placements 4, placements 5",
                        "0/0 ?1: trajectories 5, placements 7");
        assertThat(behind("PLA-01", "count", "2026-K3"))
                .containsExactly("1/0 ?0: trajectories 4, placements 6");
        assertThat(behind("PLA-01", "count", "2026")).hasSize(3);
    }

    @Test
    void whoIsFollowedIsTheTrajectoryWithAllItsPlacements() {
        assertThat(behind("BEH-01", "13w", "2026-K2"))
                .containsExactly(
                        "1/1 ?0: trajectories 4, placements 4, placements 5, placements 6");
        assertThat(behind("PLA-02", "26w", "2026-K1"))
                .containsExactlyInAnyOrder(
                        "1/1 ?0: trajectories 4, placements 4, placements 5, placements 6",
                        "0/1 ?0: trajectories 5, placements 7");
    }

    @Test
    void whatIsBrokenDownHasItsOwnRowsOnly() {
        var key = new FigureKey("PLA-01", "count", "2026-K2", Map.of("placement_type", "REGULIER"));

        assertThat(told(rows.behind(key)))
                .containsExactly("1/0 ?0: trajectories 4, placements 4, placements 5");
        assertThat(rows.columnsUnder(key))
                .contains("placements.placement_type", "placements.placement_start")
                .doesNotContain("trajectories.coach_type");
    }

    @Test
    void ofAnotherMunicipalityThereIsNothing() {
        assertThat(behind("BER-01", "count", "2026"))
                .containsExactlyInAnyOrder(
                        "1/0 ?0: trajectories 4, placements 4, placements 5, placements 6",
                        "1/0 ?0: trajectories 5, placements 7");
        assertThatThrownBy(() -> behind("BER-01", "count", "2026", "GM9002"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingOfItIsWrittenDown() throws Exception {
        rows.close();
        try (var files = Files.walk(given.settings().tempDirectory())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        rows = PersonRows.of(given.input(), PROGRAMME, TOWN, given.settings());
    }

    @Test
    void rowsThatAreGoneAreTold() throws Exception {
        var input = given.input();
        Files.delete(input.deliveries().getFirst().files().get("placements"));

        assertThatThrownBy(() -> PersonRows.of(input, PROGRAMME, TOWN, given.settings()))
                .isInstanceOf(DamagedDataException.class);
    }

    @Test
    void noSheetIsForgotten() {
        String pieces = WarehouseResources.text("provenance/pieces.sql");

        assertThat(Model.of(Layer.RAW))
                .allMatch(model -> pieces.contains("from " + model.qualifiedName()));
        assertThat(WarehouseResources.names("provenance", ".sql"))
                .allSatisfy(
                        name ->
                                assertThat(WarehouseResources.text("provenance/" + name + ".sql"))
                                        .startsWith("-- ")
                                        .doesNotContain("SELECT"));
    }

    private List<String> behind(String indicator, String measure, String period) {
        return told(rows.behind(new FigureKey(indicator, measure, period, Map.of())));
    }

    private List<String> behind(String indicator, String measure, String period, String token) {
        return told(rows.behind(new FigureKey(indicator, measure, period, Map.of(token, "x"))));
    }

    private static List<String> told(List<CountedCase> cases) {
        return cases.stream()
                .map(
                        one ->
                                "%d/%s ?%d: %s"
                                        .formatted(
                                                one.numerator(),
                                                one.denominator()
                                                        .stripTrailingZeros()
                                                        .toPlainString(),
                                                one.unknown(),
                                                one.rows().stream()
                                                        .map(
                                                                row ->
                                                                        row.sheet()
                                                                                + " "
                                                                                + row.sheetRow())
                                                        .collect(Collectors.joining(", "))))
                .toList();
    }
}
