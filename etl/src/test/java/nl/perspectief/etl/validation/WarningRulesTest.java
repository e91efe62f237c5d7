package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each warning about rows by the least that makes it speak, and by what is just allowed. */
class WarningRulesTest {

    @TempDir Path folder;

    private void fires(String rule, Consumer<SoundWorkbook> spoil) {
        var workbook = impuls();
        spoil.accept(workbook);
        assertThat(rules(workbook.check(folder))).contains(rule);
    }

    private void staysSilent(Consumer<SoundWorkbook> change) {
        var workbook = impuls();
        change.accept(workbook);
        assertThat(rules(workbook.check(folder))).isEmpty();
    }

    @Test
    void w03NotConfirmedForLong() {
        fires("W03", w -> w.set("placements", 0, "last_confirmed", day("2026-06-29")));
        staysSilent(w -> w.set("placements", 0, "last_confirmed", day("2026-06-30")));
    }

    @Test
    void w04PlacementOfOverThreeYears() {
        fires("W04", w -> w.set("placements", 0, "placement_start", day("2023-09-29")));
        assertThat(
                        rules(
                                impuls().set("placements", 0, "placement_start", day("2023-09-30"))
                                        .check(folder)))
                .doesNotContain("W04");
    }

    @Test
    void w05PlacementBeforeTrajectory() {
        fires("W05", w -> w.set("placements", 0, "placement_start", day("2026-02-02")));
        staysSilent(w -> w.set("placements", 0, "placement_start", day("2026-02-03")));
    }

    @Test
    void w06ManyHoursForAChild() {
        fires("W06", w -> w.set("placements", 1, "hours_per_week", "12,5"));
        staysSilent(w -> w.set("placements", 1, "hours_per_week", 12));
    }

    @Test
    void w08MuchUnknown() {
        fires("W08", w -> employers(w, 10, i -> i < 3 ? "onbekend" : "ja"));
        staysSilent(w -> employers(w, 9, i -> i < 2 ? "?" : "nee"));
    }

    private static void employers(
            SoundWorkbook workbook, int rows, java.util.function.IntFunction<String> active) {
        for (int i = 0; i < rows; i++) {
            workbook.add(
                    "employers", "employer_number", "W1" + i, "active_in_period", active.apply(i));
        }
    }

    @Test
    void w10AllPlacementsStartOnDayOne() {
        fires("W10", w -> placements(w, 10, _ -> 1));
        staysSilent(w -> placements(w, 10, i -> i == 4 ? 20 : 1));
    }

    @Test
    void w19DayAndMonthPerhapsSwapped() {
        fires("W19", w -> placements(w, 10, i -> 1 + i));
        staysSilent(w -> placements(w, 10, i -> 5 + i));
    }

    private static void placements(
            SoundWorkbook workbook, int rows, java.util.function.IntUnaryOperator day) {
        workbook.noRows("placements");
        for (int i = 0; i < rows; i++) {
            workbook.add(
                    "trajectories",
                    "trajectory_number",
                    "T1" + i,
                    "referral_date",
                    day("2026-02-17"),
                    "referring_domain",
                    "Jeugd",
                    "age_class",
                    "16-17");
            workbook.add(
                    "placements",
                    "placement_number",
                    "P1" + i,
                    "trajectory_number",
                    "T1" + i,
                    "placement_start",
                    LocalDate.of(2026, 3 + i % 5, day.applyAsInt(i)),
                    "status",
                    "Onbekend",
                    "placement_type",
                    "Regulier");
            workbook.set("placements", i, "status", i == 0 ? "Onbekend" : "Beëindigd")
                    .set("placements", i, "placement_end", i == 0 ? null : day("2026-09-20"));
        }
    }

    @Test
    void w11ContactBeforeReferral() {
        fires("W11", w -> w.set("trajectories", 1, "first_contact_date", day("2026-03-15")));
        staysSilent(w -> w.set("trajectories", 0, "first_contact_date", day("2026-01-04")));
    }

    @Test
    void w12LateDelivery() {
        fires("W12", w -> w.cover("Datum aanlevering", day("2026-11-12")));
        staysSilent(w -> w.cover("Datum aanlevering", day("2026-11-11")));
    }

    @Test
    void w15OnlyRunningOrOnlyEndedSpellsWereConfirmed() {
        fires("W15", w -> many(w, 20, "In dienst"));
        fires(
                "W15",
                w -> {
                    many(w, 5, "Beëindigd");
                    w.set("placements", 0, "last_confirmed", day("2026-05-01"));
                });
        assertThat(rules(impuls().check(folder))).isEmpty();
    }

    private static void many(SoundWorkbook workbook, int rows, String status) {
        workbook.set("placements", 1, "placement_end", day("2026-06-01"));
        for (int i = 0; i < rows; i++) {
            boolean runs = status.equals("In dienst");
            workbook.add(
                    "placements",
                    "placement_number",
                    "P1" + i,
                    "trajectory_number",
                    "T0001",
                    "placement_start",
                    day("2026-05-18").plusDays(i),
                    "status",
                    status,
                    "placement_end",
                    runs ? null : day("2026-09-01"),
                    "last_confirmed",
                    runs ? day("2026-09-15") : null,
                    "placement_type",
                    "Regulier");
        }
    }

    @Test
    void w16FileNameAndContentDiffer() {
        assertThat(
                        rules(
                                impuls().check(
                                                folder,
                                                "IMPULS_GM0363_2026K2.xlsx",
                                                SoundWorkbook.CONTEXT)))
                .containsExactly("W16");
        assertThat(rules(impuls().check(folder, "BOTOC_GM0363_2026K3.xlsx", SoundWorkbook.CONTEXT)))
                .containsExactly("W16");
        assertThat(
                        rules(
                                impuls().check(
                                                folder,
                                                "IMPULS_GM0363_2026K3_v2.xlsx",
                                                SoundWorkbook.CONTEXT)))
                .isEmpty();
        assertThat(rules(impuls().check(folder, "levering van mij.xlsx", SoundWorkbook.CONTEXT)))
                .isEmpty();
    }
}
