package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarehouseChecksTest {

    /** For each check a change to a sound work file that it must notice. */
    private static final Map<String, String> HARM =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "absence_has_no_counts",
                                    "update published.observations set status = 'NOT_DELIVERED' where indicator = 'BER-01'"),
                            Map.entry(
                                    "completeness_adds_up",
                                    "update published.completeness set missing = missing + 1"),
                            Map.entry(
                                    "completeness_is_of_the_deliveries",
                                    "delete from published.deliveries where quarter = '2026-K1'"),
                            Map.entry(
                                    "counts_are_possible",
                                    "update published.observations set numerator = denominator + 1"),
                            Map.entry("curves_make_the_figures", "delete from published.curves"),
                            Map.entry(
                                    "imported_once",
                                    "insert into reference.deliveries from reference.deliveries"),
                            Map.entry(
                                    "landed_rows_are_registered",
                                    "update reference.delivered_sheets set delivery_id = -1"),
                            Map.entry(
                                    "municipalities_make_the_total",
                                    "update published.observations set unknown = unknown + 1 where municipality_code = 'ALL'"),
                            Map.entry(
                                    "observations_are_complete",
                                    "delete from published.observations where period = '2026-K1'"),
                            Map.entry(
                                    "observations_are_unique",
                                    "insert into published.observations from published.observations"),
                            Map.entry(
                                    "participant_has_a_name",
                                    "delete from reference.municipalities"),
                            Map.entry(
                                    "placement_types_are_known",
                                    "update core.placements set placement_type = 'KLUS'"),
                            Map.entry(
                                    "placements_are_unique",
                                    "insert into core.placements from core.placements"),
                            Map.entry(
                                    "quarters_make_the_year",
                                    "update published.observations set numerator = numerator + 1 where period_type = 'year'"),
                            Map.entry(
                                    "reference_date_known",
                                    "update reference.deliveries set reference_date = null"),
                            Map.entry(
                                    "thresholds_are_not_lower",
                                    "update reference.settings set smallest_count = 4"),
                            Map.entry(
                                    "sheets_are_known",
                                    "update reference.measures set form = null where measure = '26w'"),
                            Map.entry(
                                    "spells_keep_their_placements",
                                    "update bridged.spells set first_day_after = spell_start"),
                            Map.entry(
                                    "targets_are_of_figures",
                                    "insert into published.targets values ('BER-01', 'rate', 'BOTOC', 'ALL', '2026', 0.5)"),
                            Map.entry(
                                    "trajectories_are_unique",
                                    "insert into core.trajectories from core.trajectories")));

    @TempDir static Path sound;
    @TempDir Path folder;
    private static Given.Built soundlyBuilt;

    @BeforeAll
    static void buildSoundly() throws Exception {
        soundlyBuilt = given(sound).delivered(delivery()).build();
    }

    @Test
    void soundDataPassEveryCheck() {
        assertThat(failed(soundlyBuilt)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckNoticesWhatItIsFor(String check) throws Exception {
        Path copy = Files.copy(soundlyBuilt.workFile(), folder.resolve("work.duckdb"));
        var harmed = new Given.Built(copy, soundlyBuilt.settings());

        harmed.change(HARM.get(check));

        assertThat(failed(harmed)).contains(check);
    }

    static List<String> checks() {
        return Model.of(Layer.CHECKS).map(Model::name).toList();
    }

    @Test
    void whatWasHarmedIsACheckOfToday() {
        assertThat(HARM.keySet()).containsExactlyElementsOf(checks());
    }

    @Test
    void aTrajectoryNumberThatComesTwiceFailsWithADutchSentence() throws Exception {
        var built = given(folder).delivered(delivery().trajectory("T1", "2026-02-01")).build();

        assertThat(WarehouseChecks.run(built.workFile(), built.settings()))
                .singleElement()
                .satisfies(
                        failed -> {
                            assertThat(failed.name()).isEqualTo("trajectories_are_unique");
                            assertThat(failed.sentence())
                                    .isEqualTo(
                                            "Een trajectnummer komt in de nieuwste lijst van een gemeente één keer voor.");
                            assertThat(failed.rowCount()).isEqualTo(1);
                            assertThat(failed.examples().getFirst())
                                    .contains("municipality_code = GM9001", "too_many = 1");
                        });
    }

    @Test
    void landedRowsThatCannotBeFailByName() throws Exception {
        var built =
                given(folder)
                        .delivered(delivery())
                        .delivered(
                                delivery()
                                        .version(2)
                                        .row(
                                                "placements",
                                                "placement_number",
                                                "P1",
                                                "placement_start",
                                                "2026-05-01",
                                                "placement_end",
                                                "2026-04-01",
                                                "placement_type",
                                                "REGULIER")
                                        .row(
                                                "placements",
                                                "placement_number",
                                                "P9",
                                                "placement_start",
                                                "2026-05-01",
                                                "placement_type",
                                                "KLUS"))
                        .build();

        assertThat(failed(built))
                .contains(
                        "imported_once",
                        "placement_types_are_known",
                        "placements_are_unique",
                        "spells_keep_their_placements");
    }

    private static Given given(Path folder) {
        return new Given(folder).participant(TOWN, "2025-K4");
    }

    private static LandedDelivery delivery() {
        return new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                .trajectory("T1", "2026-01-01")
                .ended("T1", "2026-02-01", "2026-03-31");
    }

    private static List<String> failed(Given.Built built) {
        return WarehouseChecks.run(built.workFile(), built.settings()).stream()
                .map(FailedCheck::name)
                .toList();
    }
}
