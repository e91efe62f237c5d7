package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about what is possible but unlikely. */
class SuspicionRulesTest {

    @TempDir Path folder;

    private static SoundWorkbook meetings(int rows) {
        var workbook = impuls();
        for (int i = 0; i < rows; i++) {
            workbook.add(
                    "meetings",
                    "meeting_number",
                    "O1" + i,
                    "meeting_date",
                    LocalDate.of(2026, 7, 1 + i),
                    "meeting_type",
                    "PGA",
                    "chairing_domain",
                    "Veiligheid",
                    "safety_present",
                    "ja",
                    "work_income_present",
                    "ja",
                    "cases_discussed",
                    3 + i % 5);
        }
        return workbook;
    }

    @Test
    void w24ACountFarFromTheRest() {
        var result = meetings(25).set("meetings", 3, "cases_discussed", 50).check(folder);
        assertThat(rules(result)).containsExactly("W24");
        assertThat(finding(result, "W24").message())
                .isEqualTo(
                        "Besproken casussen ligt ver van de andere waarden in de kolom. Gevonden:"
                                + " ‘50’. De middelste waarde is 5.");
        assertThat(finding(result, "W24").cells()).hasToString("[G5]");
    }

    @Test
    void w24SaysNothingOfSmallCountsOrFewRows() {
        assertThat(rules(meetings(25).set("meetings", 3, "cases_discussed", 14).check(folder)))
                .isEmpty();
        assertThat(rules(meetings(10).set("meetings", 3, "cases_discussed", 500).check(folder)))
                .isEmpty();
    }

    @Test
    void w24ADayYearsFromTheRest() {
        var workbook = impuls();
        for (int i = 0; i < 30; i++) {
            workbook.add(
                    "trajectories",
                    "trajectory_number",
                    "T1" + i,
                    "referral_date",
                    day("2025-09-02").plusDays(i * 11),
                    "referring_domain",
                    "Jeugd",
                    "age_class",
                    "16-17");
        }
        assertThat(rules(workbook.check(folder))).isEmpty();
        var result = workbook.set("trajectories", 5, "referral_date", day("2016-02-14"));
        assertThat(rules(result.check(folder))).containsExactly("W24");
    }

    private static SoundWorkbook second(String start, String end, String type) {
        return impuls().add(
                        "placements",
                        "placement_number",
                        "P0003",
                        "trajectory_number",
                        "T0001",
                        "placement_start",
                        day(start),
                        "placement_end",
                        end == null ? null : day(end),
                        "status",
                        "Beëindigd",
                        "placement_type",
                        type);
    }

    @Test
    void w25TwoPlacementsOfOneTrajectoryAtTheSameTime() {
        var result = second("2026-05-04", "2026-06-14", "Regulier").check(folder);
        assertThat(rules(result)).containsExactly("W25");
        assertThat(finding(result, "W25").cells()).hasToString("[C2, C4]");
        assertThat(finding(result, "W25").perCell().message(1))
                .isEqualTo(
                        "De plaatsing loopt meer dan 31 dagen tegelijk met een andere plaatsing van"
                                + " hetzelfde traject, in rij 2. Begin: ‘04-05-2026’.");
        assertThat(finding(result, "W25").related())
                .extracting(related -> related.of() + " " + related.cell())
                .containsExactly("C2 C4", "C4 C2");
    }

    @Test
    void w25AllowsAMonthTogetherAndUnpaidWork() {
        assertThat(rules(second("2026-05-04", "2026-06-03", "Regulier").check(folder))).isEmpty();
        assertThat(rules(second("2026-05-04", "2026-06-14", "Stage").check(folder))).isEmpty();
        assertThat(rules(second("2026-03-04", "2026-05-10", "Regulier").check(folder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BOTOC_GM0363_2026K3.xlsx",
                "levering GM0518.xlsx",
                "Levering Den Haag.xlsx",
                "levering 's-Gravenhage Q3 2026.xlsx",
                "export Q2 2026.xlsx",
                "export 2e kwartaal 2026.xlsx",
                "IMPULS_GM0363_2026-K2_v2.xlsx"
            })
    void w16ANameThatSaysSomethingElse(String name) {
        assertThat(rules(impuls().check(folder, name, SoundWorkbook.CONTEXT)))
                .containsExactly("W16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "werkboek.xlsx",
                "IMPULS_SZW_GM0363_2026K3_v12.xlsx",
                "Amsterdam en Den Haag Q3 2026.xlsx",
                "levering 20261014.xlsx",
                "impuls szw amsterdam 3e kwartaal 2026 (definitief).xlsx"
            })
    void w16ANameThatAgreesOrSaysNothing(String name) {
        assertThat(rules(impuls().check(folder, name, SoundWorkbook.CONTEXT))).isEmpty();
    }

    @Test
    void w16NamesWhatDiffersOnly() {
        var result = impuls().check(folder, "IMPULS_GM0363_2026K2.xlsx", SoundWorkbook.CONTEXT);
        assertThat(finding(result, "W16").message())
                .isEqualTo(
                        "De bestandsnaam zegt 2026-K2, het Voorblad zegt 2026-K3. Het Voorblad telt.");
    }

    @Test
    void w26RowsBelowManyEmptyOnesAreNotReadAndSaidSo() {
        var result = impuls().then("schools", s -> s.rowAt(204, "S0002", "VO")).check(folder);
        assertThat(rules(result)).containsExactly("W26");
        assertThat(finding(result, "W26").cells()).hasToString("[A204]");
        assertThat(rules(impuls().then("schools", s -> s.rowAt(203, "S0002", "VO")).check(folder)))
                .containsExactly("I02");
    }
}
