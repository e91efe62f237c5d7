package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseChecksTest {

    @TempDir Path folder;
    Given given;

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2025-K4");
    }

    @Test
    void soundDataPassEveryCheck() throws Exception {
        var built = given.delivered(delivery()).build();

        assertThat(WarehouseChecks.run(built.workFile(), built.settings())).isEmpty();
    }

    @Test
    void aTrajectoryNumberThatComesTwiceFailsWithADutchSentence() throws Exception {
        var built = given.delivered(delivery().trajectory("T1", "2026-02-01")).build();

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
    void twoImportedDeliveriesOfOneQuarterFail() throws Exception {
        var built = given.delivered(delivery()).delivered(delivery().version(2)).build();

        assertThat(failed(built)).contains("imported_once");
    }

    @Test
    void figuresThatWereTamperedWithFail() throws Exception {
        var built = given.delivered(delivery()).build();

        built.change("update published.observations set numerator = 99 where indicator = 'BEH-01'");
        assertThat(failed(built)).contains("counts_are_possible", "curves_make_the_figures");

        built.change(
                "update published.observations set status = 'NOT_DELIVERED' where indicator = 'BER-01'");
        assertThat(failed(built)).contains("absence_has_no_counts");

        built.change(
                "update published.observations set numerator = 7 where municipality_code = 'ALL'");
        assertThat(failed(built)).contains("municipalities_make_the_total");

        built.change("delete from published.observations where period = '2026-K1'");
        assertThat(failed(built)).contains("observations_are_complete", "quarters_make_the_year");
    }

    @Test
    void rowsOfADeliveryThatTheRegisterDoesNotNameFail() throws Exception {
        var built = given.delivered(delivery()).build();

        built.change("update reference.delivered_sheets set delivery_id = -1");

        assertThat(failed(built)).contains("landed_rows_are_registered");
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
