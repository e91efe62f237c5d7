package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateModelTest {

    @TempDir Path folder;
    Given given;
    LandedDelivery delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3");

    @BeforeEach
    void aTownThatTakesPart() {
        given = new Given(folder).participant(TOWN, "2026-K1");
    }

    @Test
    void aBlankOrUnknownWayOfFirstContactIsUnknown() throws Exception {
        contact("T1", "OUTREACH");
        contact("T2", "OUTREACH");
        contact("T3", "BALIE");
        contact("T4", "ONBEKEND");
        contact("T5", null);

        assertThat(given.delivered(delivery).build().figure("BER-02", "rate", TOWN, "2026-K3"))
                .isEqualTo("VALUE 2/3 ?2 n-");
    }

    @Test
    void warmHandoverIsCountedByTheQuarterOfTheReferralAlsoBeforeAStart() throws Exception {
        referral("T1", "J");
        referral("T2", "N");
        referral("T3", "O");
        referral("T4", null);

        var built = given.delivered(delivery).build();

        assertThat(built.figure("SAM-02", "rate", TOWN, "2026-K2")).isEqualTo("VALUE 1/2 ?2 n-");
        assertThat(built.figure("BER-01", "count", TOWN, "2026-K2")).isEqualTo("VALUE 0/- ?0 n-");
    }

    @Test
    void aMeetingIsJointWhenBothWereThereAndNotWhenOneWasAbsent() throws Exception {
        meeting("PGA", "J", "J");
        meeting("ZVH", "N", "O");
        meeting("ZVH", "J", "O");
        meeting("OVERIG", null, "J");
        meeting("CASUS_V_WI", "J", "J");

        assertThat(given.delivered(delivery).build().figure("SAM-04", "rate", TOWN, "2026-K3"))
                .isEqualTo("VALUE 1/2 ?2 n-");
    }

    @Test
    void aRowIsOpenByItsEndWhateverItsStatusOrPlan() throws Exception {
        // the peildatum is 30 September: 30 June is 92 days before it
        open("T1", "2026-01-01", null, "2026-06-30", "REGULIER", "IN_DIENST");
        open("T2", "2026-01-01", null, "2026-06-29", "REGULIER", "IN_DIENST");
        open("T3", "2026-01-01", null, null, "REGULIER", "ONBEKEND");
        open("T4", "2026-01-01", "2026-10-01", "2026-09-30", "LKS", "IN_DIENST");
        open("T5", "2026-01-01", "2026-09-30", null, "LKS", "BEEINDIGD");
        open("T6", "2026-10-05", null, null, "REGULIER", "AANGEKONDIGD");
        open("T7", "2026-01-01", null, null, "STAGE", "ONBEKEND");
        open("T8", "2026-01-01", null, null, "ONBEKEND", "ONBEKEND");

        assertThat(given.delivered(delivery).build().figure("DQ-01", "rate", TOWN, "2026-K3"))
                .isEqualTo("VALUE 2/4 ?0 n-");
    }

    private void open(
            String number, String start, String end, String confirmed, String type, String status) {
        delivery.row(
                "placements",
                "placement_number",
                "P" + number,
                "trajectory_number",
                number,
                "placement_start",
                start,
                "placement_end",
                end,
                "last_confirmed",
                confirmed,
                "placement_type",
                type,
                "status",
                status);
    }

    private void contact(String number, String mode) {
        delivery.row(
                "trajectories",
                "trajectory_number",
                number,
                "referral_date",
                "2026-07-01",
                "trajectory_start",
                "2026-07-10",
                "first_contact_mode",
                mode);
    }

    private void referral(String number, String warm) {
        delivery.row(
                "trajectories",
                "trajectory_number",
                number,
                "referral_date",
                "2026-06-30",
                "warm_handover",
                warm);
    }

    private void meeting(String type, String safety, String workIncome) {
        delivery.row(
                "meetings",
                "meeting_number",
                "M" + type + safety + workIncome,
                "meeting_date",
                "2026-07-01",
                "meeting_type",
                type,
                "safety_present",
                safety,
                "work_income_present",
                workIncome);
    }
}
