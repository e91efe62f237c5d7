package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.modeB;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each error by the least that makes it speak, and by what is just allowed. */
class ErrorRulesTest {

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
        assertThat(finding(result, "E02").message()).contains("‘Scholen (2)’ en ‘Scholen Q2’");
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
}
