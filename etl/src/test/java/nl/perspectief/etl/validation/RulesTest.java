package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.modeB;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule by the least that makes it speak, and by what is just allowed. */
class RulesTest {

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
    void e02MissingSheetColumnOrHeadings() {
        fires("E02", w -> w.without("schools"));
        fires("E02", w -> w.heading("placements", "status", "Iets anders"));
        var result =
                impuls().without("schools").extra(x -> x.sheet("Scholen").row("los")).check(folder);
        assertThat(finding(result, "E02").message()).contains("geen koppen", "Schoolnummer");
        staysSilent(w -> w.heading("placements", "sector", ""));
    }

    @Test
    void e02TwoSheetsThatMayBeTheSame() {
        var result =
                impuls().without("schools")
                        .extra(x -> x.sheet("Scholen Q2").row("Schoolnummer"))
                        .extra(x -> x.sheet("Scholen (2)").row("Schoolnummer"))
                        .check(folder);
        assertThat(finding(result, "E02").message()).contains("‘Scholen Q2’ en ‘Scholen (2)’");
    }

    @Test
    void e03EmptyRequiredCell() {
        fires("E03", w -> w.set("placements", 0, "placement_start", null));
        fires("E03", w -> w.set("placements", 0, "placement_start", "n.v.t."));
        fires("E03", w -> w.set("placements", 0, "last_confirmed", null));
        fires("E03", w -> w.withoutLabel("Leveringswijze"));
        fires("E03", w -> w.cover("Peildatum", null));
        staysSilent(w -> w.set("placements", 1, "last_confirmed", "-"));
    }

    @Test
    void e05EndBeforeStart() {
        fires("E05", w -> w.set("placements", 1, "placement_end", day("2026-05-17")));
        fires("E05", w -> w.set("trajectories", 0, "trajectory_end", day("2026-02-02")));
        staysSilent(w -> w.set("placements", 1, "placement_end", day("2026-05-18")));
    }

    @Test
    void e06AfterTheReferenceDate() {
        fires("E06", w -> w.set("trajectories", 1, "referral_date", day("2026-10-01")));
        fires(
                "E06",
                w ->
                        w.set("placements", 1, "placement_start", day("2026-11-01"))
                                .set("placements", 1, "placement_end", null)
                                .set("placements", 1, "status", "Aangekondigd"));
        fires("E06", w -> w.cover("Gezamenlijke werkwijze sinds", day("2026-10-01")));
        staysSilent(
                w ->
                        w.set("placements", 1, "placement_start", day("2026-10-31"))
                                .set("placements", 1, "placement_end", null)
                                .set("placements", 1, "status", "Aangekondigd"));
        staysSilent(w -> w.set("placements", 0, "placement_end", day("2027-03-31")));
        staysSilent(w -> w.cover("Datum aanlevering", day("2026-10-20")));
    }

    @Test
    void e07TrajectoryNotInThisWorkbook() {
        fires("E07", w -> w.set("placements", 0, "trajectory_number", "T9999"));
        staysSilent(w -> w.set("placements", 0, "trajectory_number", " t 0001 "));
    }

    @Test
    void e08SameKeyWithOtherContentNamesAllPlaces() {
        var result =
                impuls().add("schools", "school_number", "s 0001", "school_type", "VO")
                        .add("schools", "school_number", "S0001", "school_type", "PRO")
                        .check(folder);
        assertThat(finding(result, "E08").cells()).hasToString("[A2, A3, A4]");
        fires("E08", w -> w.add("schools", "school_number", "S0001"));
    }

    @Test
    void e09CohortDoesNotAddUp() {
        assertThat(rules(modeB().set("cohorts", 0, "started", 11).check(folder)))
                .containsExactly("E09");
        assertThat(rules(modeB().set("cohorts", 0, "in_work_6m", 10).check(folder))).isEmpty();
    }

    @Test
    void e11ForbiddenHeading() {
        var bsn =
                impuls().then("schools", sheet -> {})
                        .heading("schools", "agreement_since", "Burgerservicenummer")
                        .check(folder);
        assertThat(rules(bsn)).containsExactly("E11");
        fires("E11", w -> w.heading("schools", "agreement_since", "Geboorte-datum*"));
        assertThat(
                        rules(
                                impuls().heading(
                                                "schools",
                                                "agreement_since",
                                                "Naam van het overleg")
                                        .check(folder)))
                .containsExactly("W01");
    }

    @Test
    void e12PartGreaterThanWhole() {
        fires("E12", w -> w.set("meetings", 0, "referred_to_work_income", 6));
        staysSilent(w -> w.set("meetings", 0, "referred_to_work_income", 5));
    }

    @Test
    void e13HoursOutsideZeroToSixty() {
        fires("E13", w -> w.set("placements", 0, "hours_per_week", 60.5));
        fires("E13", w -> w.set("placements", 0, "hours_per_week", -1));
        staysSilent(w -> w.set("placements", 0, "hours_per_week", 60));
    }

    @Test
    void e14InServiceButEnded() {
        fires("E14", w -> w.set("placements", 0, "placement_end", day("2026-09-29")));
        staysSilent(w -> w.set("placements", 0, "placement_end", day("2026-09-30")));
    }

    @Test
    void e15ReferenceDateIsNotTheLastDay() {
        fires("E15", w -> w.cover("Peildatum", day("2026-09-29")));
        staysSilent(w -> w.cover("Peildatum", "30 sept. 2026"));
    }

    @Test
    void e16EndedWithoutEnd() {
        fires("E16", w -> w.set("placements", 1, "placement_end", null));
        fires("E16", w -> w.set("placements", 1, "placement_end", day("2026-10-01")));
        var unreadable =
                impuls().set("placements", 1, "placement_end", "ergens in mei").check(folder);
        assertThat(rules(unreadable)).containsExactly("E04");
    }

    @Test
    void e17ConfirmedOutsideTheTerm() {
        fires("E17", w -> w.set("placements", 0, "last_confirmed", day("2026-10-01")));
        fires("E17", w -> w.set("placements", 0, "last_confirmed", day("2026-04-14")));
        staysSilent(w -> w.set("placements", 0, "last_confirmed", day("2026-09-30")));
    }

    @Test
    void e18KeyWithoutALetter() {
        fires("E18", w -> w.set("schools", 0, "school_number", "0012"));
        fires("E18", w -> w.set("schools", 0, "school_number", 12));
        fires("E18", w -> w.set("schools", 0, "school_number", "1E+05"));
        staysSilent(
                w -> w.set("schools", 0, "school_number", new Xlsx.Styled(12, Xlsx.KEY_FORMAT)));
    }

    @Test
    void e20MeetingOutsideTheQuarter() {
        fires("E20", w -> w.set("meetings", 0, "meeting_date", day("2026-06-30")));
        fires("E20", w -> w.set("meetings", 0, "meeting_date", day("2026-10-01")));
        staysSilent(w -> w.set("meetings", 0, "meeting_date", day("2026-07-01")));
    }

    @Test
    void w01UnknownNamelessOrDoubleColumn() {
        fires("W01", w -> w.heading("schools", "agreement_since", "Wijk"));
        fires("W01", w -> w.heading("employers", "employer_size", "Werkgever nr"));
        fires("W01", w -> w.then("schools", sheet -> sheet.row("S0002", "VO", null, "zonder kop")));
    }

    @Test
    void w02TotalDoesNotMatch() {
        fires("W02", w -> w.then("capacity", sheet -> sheet.row("Totaal", 9)));
        assertThat(
                        rules(
                                impuls().then(
                                                "capacity",
                                                sheet ->
                                                        sheet.row("Subtotaal", 2.5)
                                                                .row("Jongerenwerker", 1)
                                                                .row("Eindtotaal", "3,5 fte")
                                                                .row("Gemiddelde", 1.75))
                                        .check(folder)))
                .containsExactly("I02");
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
    void w09HiddenSheet() {
        fires("W09", w -> w.extra(x -> x.sheet("oud concept").row("iets").state("veryHidden")));
        fires("W09", w -> w.extra(x -> x.sheet("Scholen").row("Schoolnummer").state("hidden")));
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

    @Test
    void w17MergedCellsAreFilledDown() {
        var workbook =
                impuls().then(
                                "employers",
                                sheet ->
                                        sheet.row("W0002", "Bouw")
                                                .row("W0003")
                                                .row("W0004")
                                                .merge("B3:B5")
                                                .row("W0005"));
        var result = (CheckResult.Accepted) workbook.check(folder);
        assertThat(rules(result)).containsExactly("W17");
        assertThat(result.delivered().sheets().get("employers").rows())
                .extracting(row -> row.text(1))
                .containsExactly("G", "F", "F", "F", null);
    }

    @Test
    void w18AmbiguousNumber() {
        fires("W18", w -> w.set("meetings", 0, "cases_discussed", "1.234"));
        fires("E04", w -> w.set("placements", 0, "hours_per_week", "1.234"));
        staysSilent(w -> w.set("meetings", 0, "cases_discussed", "1 234"));
    }

    @Test
    void w20OpenEnd() {
        fires("W20", w -> w.set("placements", 0, "placement_end", "31-12-9999"));
        fires("W20", w -> w.set("placements", 0, "placement_end", day("9999-12-31")));
        fires("E04", w -> w.set("placements", 0, "placement_start", "31-12-9999"));
    }

    @Test
    void w21ExactDuplicateIsLeftOut() {
        var result =
                (CheckResult.Accepted)
                        impuls().add("schools", "school_number", "s0001 ", "school_type", "mbo")
                                .check(folder);
        assertThat(rules(result)).containsExactly("W21");
        assertThat(result.delivered().sheets().get("schools").rows()).hasSize(1);
        staysSilent(w -> w.add("capacity", "function", "Outreachend coach", "fte", 2.5));
    }

    @Test
    void w22BrokenCharacters() {
        fires("W22", w -> w.set("employers", 0, "sector", "FinanciÃ«le instellingen"));
        staysSilent(w -> w.set("employers", 0, "sector", "Financiele instellingen"));
    }

    @Test
    void i01SheetWithoutRows() {
        fires("I01", w -> w.noRows("schools"));
        fires(
                "I01",
                w ->
                        w.noRows("schools")
                                .then("schools", sheet -> sheet.row("geen scholen dit kwartaal")));
    }

    @Test
    void i02RowsLeftOut() {
        var result =
                impuls().then("schools", sheet -> sheet.rowAt(5, "S0002").row("Bron: Suite"))
                        .check(folder);
        assertThat(finding(result, "I02").message())
                .isEqualTo(
                        "3 rijen van ‘Scholen’ zijn geen gegevens en zijn niet meegeteld: 1 notitie, 2 lege rijen.");
    }

    @Test
    void i03HiddenRowsAndColumnsAreRead() {
        var result =
                (CheckResult.Accepted)
                        impuls().then("schools", sheet -> sheet.hiddenRow("S0002").hideColumn(2))
                                .check(folder);
        assertThat(SoundWorkbook.findings(result))
                .extracting(f -> f.message())
                .containsExactlyInAnyOrder(
                        "De kolom ‘Schooltype’ is verborgen. Zij is meegelezen.",
                        "Op het blad ‘Scholen’ zijn verborgen rijen meegelezen. Aantal: 1.");
        assertThat(result.delivered().sheets().get("schools").rows()).hasSize(2);
    }
}
