package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {

    private static final String REASON = "Het bronsysteem kent de einddatum pas in 2027.";

    @TempDir Path folder;

    private static Waiver waiver(String rule) {
        return new Waiver(
                rule,
                "GM0363",
                "IMPULS_SZW",
                new Quarter(2026, 2),
                new Quarter(2026, 3),
                day("2026-12-31"),
                REASON);
    }

    /** A workbook with E16. */
    private CheckResult check(Waiver... waivers) {
        return check("2026-10-14", waivers);
    }

    private CheckResult check(String on, Waiver... waivers) {
        var context =
                SoundWorkbook.context(PreviousDelivery.Lookup.NONE, List.of(waivers), day(on));
        return impuls().set("placements", 1, "placement_end", null)
                .check(folder, "werkboek.xlsx", context);
    }

    @Test
    void theSameFileThenPassesAndStillSaysWhatIsWrong() {
        assertThat(check()).isInstanceOf(CheckResult.Returned.class);
        var result = check(waiver("E16"));
        assertThat(result).isInstanceOf(CheckResult.Accepted.class);
        assertThat(finding(result, "E16").severity()).isEqualTo(Severity.ERROR);
        assertThat(finding(result, "E16").waivedBecause()).isEqualTo(REASON);
        assertThat(finding(result, "E16").holdsBack()).isFalse();
    }

    @Test
    void holdsForItsOwnRuleMunicipalityProgrammeAndPeriodOnly() {
        var held = waiver("E16");
        assertThat(check(waiver("E14"))).isInstanceOf(CheckResult.Returned.class);
        assertThat(check(with(held, "GM0518", null, 2026)))
                .isInstanceOf(CheckResult.Returned.class);
        assertThat(check(with(held, "GM0363", "BOTOC", 2026)))
                .isInstanceOf(CheckResult.Returned.class);
        assertThat(check(with(held, "GM0363", null, 2025)))
                .isInstanceOf(CheckResult.Returned.class);
        assertThat(check(with(held, "GM0363", null, 2026)))
                .isInstanceOf(CheckResult.Accepted.class);
    }

    private static Waiver with(Waiver waiver, String municipality, String programme, int year) {
        return new Waiver(
                waiver.rule(),
                municipality,
                programme,
                new Quarter(year, 1),
                new Quarter(year, 4),
                waiver.expiresOn(),
                waiver.reason());
    }

    @Test
    void isOfNoUseAfterItsLastDay() {
        assertThat(check("2026-12-31", waiver("E16"))).isInstanceOf(CheckResult.Accepted.class);
        assertThat(check("2027-01-01", waiver("E16"))).isInstanceOf(CheckResult.Returned.class);
    }

    @Test
    void doesNotCoverOtherErrorsOfTheSameFile() {
        var context =
                SoundWorkbook.context(
                        PreviousDelivery.Lookup.NONE, List.of(waiver("E16")), day("2026-10-14"));
        var result =
                impuls().set("placements", 1, "placement_end", null)
                        .set("meetings", 0, "meeting_date", day("2026-06-30"))
                        .check(folder, "werkboek.xlsx", context);
        assertThat(result).isInstanceOf(CheckResult.Returned.class);
        assertThat(finding(result, "E16").waivedBecause()).isEqualTo(REASON);
    }

    @Test
    void cannotLetThroughWhatTheFiguresCannotBear() {
        var context =
                SoundWorkbook.context(
                        PreviousDelivery.Lookup.NONE, List.of(waiver("E08")), day("2026-10-14"));
        var result =
                impuls().add("schools", "school_number", "S0001", "school_type", "PRO")
                        .check(folder, "werkboek.xlsx", context);
        assertThat(result).isInstanceOf(CheckResult.Returned.class);
        assertThat(finding(result, "E08").waivedBecause()).isNull();
    }
}
