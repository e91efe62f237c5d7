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
