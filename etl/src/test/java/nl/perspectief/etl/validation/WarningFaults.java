package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** A case for each WARNING and INFO of the catalogue. */
final class WarningFaults {

    private final List<FaultCase> cases = new ArrayList<>();

    static List<FaultCase> all() {
        var faults = new WarningFaults();
        faults.aboutTheForm();
        faults.aboutPlacements();
        faults.aboutColumns();
        faults.aboutTheFile();
        faults.againstThePrevious();
        return faults.cases;
    }

    private void told(String about, String fault, SoundWorkbook workbook, String findings) {
        told(about, fault, FaultBench.of(workbook), findings);
    }

    private void told(
            String about, String fault, Function<FaultBench, CheckResult> check, String findings) {
        cases.add(new FaultCase(about, fault, check, "ACCEPTED", findings));
    }

    private void aboutTheForm() {
        told(
                "W01",
                "column that nobody asked for",
                impuls().heading("schools", "agreement_since", "Wijk"),
                "W01 Scholen!C1");
        told(
                "W01",
                "values without a heading",
                impuls().then("schools", s -> s.row("S0002", "VO", null, "los")),
                "W01 Scholen!D3");
        told(
                "W01",
                "two headings for one column",
                impuls().heading("employers", "employer_size", "Werkgever nr"),
                "W01 Werkgevers!C1");
        told(
                "W02",
                "total of 9 above 2,5 fte",
                impuls().then("capacity", s -> s.row("Totaal", 9)),
                "W02 Capaciteit!B3; I02 Capaciteit!A3");
        told(
                "W09",
                "hidden sheet",
                impuls().extra(x -> x.sheet("concept").row("x").state("hidden")),
                "W09 concept");
        told(
                "W17",
                "one cell for two rows",
                impuls().then("employers", s -> s.row("W0002", "Bouw").row("W0003").merge("B3:B4")),
                "W17 Werkgevers!B4");
        told(
                "W18",
                "1.234 for a count",
                impuls().set("meetings", 0, "cases_discussed", "1.234"),
                "W18 Overleggen!G2");
        told(
                "W20",
                "31-12-9999 for no end",
                impuls().set("placements", 0, "placement_end", "31-12-9999"),
                "W20 Plaatsingen!D2");
        told(
                "W21",
                "row pasted twice",
                impuls().row("schools", "school_number=s 0001, school_type=mbo"),
                "W21 Scholen!A3");
        told(
                "W22",
                "UTF-8 read as Windows text",
                impuls().set("employers", 0, "sector", "FinanciÃ«le instellingen"),
                "W22 Werkgevers!B2");
        told(
                "W26",
                "row below 201 empty ones",
                impuls().then("schools", s -> s.rowAt(204, "S0002", "VO")),
                "W26 Scholen!A204");
        told("I01", "sheet with headings only", impuls().noRows("schools"), "I01 Scholen");
        told(
                "I02",
                "note below the rows",
                impuls().then("schools", s -> s.row("Bron: Suite")),
                "I02 Scholen!A3");
        told(
                "I03",
                "hidden row and hidden column",
                impuls().then("schools", s -> s.hiddenRow("S0002").hideColumn(2)),
                "I03 Scholen!B1; I03 Scholen!A3");
    }

    private void aboutPlacements() {
        told(
                "W03",
                "not confirmed for 93 days",
                impuls().set("placements", 0, "last_confirmed", day("2026-06-29")),
                "W03 Plaatsingen!F2");
        told(
                "W04",
                "running for three years and a day",
                impuls().set("placements", 0, "placement_start", day("2023-09-29"))
                        .set("trajectories", 0, "trajectory_start", null),
                "W04 Plaatsingen!C2");
        told(
                "W05",
                "work before the trajectory",
                impuls().set("placements", 0, "placement_start", day("2026-02-02")),
                "W05 Plaatsingen!C2");
        told(
                "W06",
                "12,5 hours for a child",
                impuls().set("placements", 1, "hours_per_week", "12,5"),
                "W06 Plaatsingen!H3");
        told(
                "W11",
                "contact the day before the referral, not outreach",
                impuls().set("trajectories", 1, "first_contact_date", day("2026-03-15")),
                "W11 Trajecten!E3");
        told("W15", "twenty running jobs confirmed, no end reported", running(), "W15 Plaatsingen");
        told(
                "W25",
                "two jobs of one trajectory for 42 days",
                impuls().row(
                                "placements",
                                "placement_number=P0003, trajectory_number=T0001, placement_start=2026-05-04, placement_end=2026-06-14, status=Beëindigd, placement_type=Regulier"),
                "W25 Plaatsingen!C2,C4");
    }

    private static SoundWorkbook running() {
        var workbook = impuls().set("placements", 1, "placement_end", day("2026-06-01"));
        for (int i = 0; i < 20; i++) {
            trajectory(workbook, i);
            workbook.row(
                    "placements",
                    "placement_number=P1%d, trajectory_number=T1%d, placement_start=2026-05-%02d, status=In dienst, last_confirmed=2026-09-15, placement_type=Regulier"
                            .formatted(i, i, 5 + i));
        }
        return workbook;
    }

    private static void trajectory(SoundWorkbook workbook, int i) {
        workbook.row(
                "trajectories",
                "trajectory_number=T1%d, referral_date=2026-02-17, referring_domain=Jeugd, age_class=16-17"
                        .formatted(i));
    }

    private static SoundWorkbook ended(IntUnaryOperator day) {
        var workbook = impuls().noRows("placements");
        for (int i = 0; i < 10; i++) {
            trajectory(workbook, i);
            workbook.row(
                    "placements",
                    "placement_number=P1%d, trajectory_number=T1%d, placement_start=%s, placement_end=2026-09-20, status=Beëindigd, placement_type=Regulier"
                            .formatted(i, i, LocalDate.of(2026, 3 + i % 5, day.applyAsInt(i))));
        }
        return workbook;
    }

    private void aboutColumns() {
        told("W08", "3 of 11 unknown", unknown(), "W08 Werkgevers");
        told("W10", "all on the first of a month", ended(_ -> 1), "W10 Plaatsingen");
        told("W19", "no day after the twelfth", ended(i -> 1 + i), "W19 Plaatsingen");
        told(
                "W24",
                "50 cases among fives",
                meetings().set("meetings", 3, "cases_discussed", 50),
                "W24 Overleggen!G5");
    }

    private static SoundWorkbook unknown() {
        var workbook = impuls();
        for (int i = 0; i < 10; i++) {
            workbook.row(
                    "employers",
                    "employer_number=W1%d, active_in_period=%s"
                            .formatted(i, i < 3 ? "onbekend" : "ja"));
        }
        return workbook;
    }

    private static SoundWorkbook meetings() {
        var workbook = impuls();
        for (int i = 0; i < 25; i++) {
            workbook.row(
                    "meetings",
                    "meeting_number=O1%d, meeting_date=2026-07-%02d, meeting_type=PGA, chairing_domain=Veiligheid, safety_present=ja, work_income_present=ja, cases_discussed=%d"
                            .formatted(i, 1 + i, 3 + i % 5));
        }
        return workbook;
    }

    private void aboutTheFile() {
        told(
                "W12",
                "delivered six weeks and a day after the quarter",
                impuls().cover("Datum aanlevering", day("2026-11-12")),
                "W12 Voorblad!B8");
        told(
                "W14",
                "one valid number in a column that nobody asked for",
                impuls().heading("schools", "agreement_since", "Dossier")
                        .set("schools", 0, "agreement_since", "123456782"),
                "W01 Scholen!C1; W14 Scholen!C2");
        told(
                "W16",
                "file name of another quarter",
                b -> b.named(impuls(), "IMPULS_GM0363_2026K2.xlsx"),
                "W16");
        told(
                "W16",
                "file name of another municipality",
                b -> b.named(impuls(), "levering Den Haag.xlsx"),
                "W16");
        told(
                "W23",
                "name, phone and account in the explanation",
                impuls().cover("Toelichting", "Jan de Vries, 06-12345678, NL91ABNA0417164300"),
                "W23 Voorblad!B8; W23 Voorblad!B8; W23 Voorblad!B8");
        told(
                "W23",
                "mailbox of one person",
                impuls().cover("Functionele mailbox", "jan.jansen@example.nl"),
                "W23 Voorblad!B8");
        told(
                "W23",
                "column of birth dates",
                impuls().heading("schools", "agreement_since", "Datum")
                        .set("schools", 0, "agreement_since", day("2008-05-01"))
                        .add("schools", "school_number", "S2", "agreement_since", day("2009-05-01"))
                        .add(
                                "schools",
                                "school_number",
                                "S3",
                                "agreement_since",
                                day("2010-05-01")),
                "W01 Scholen!C1; W23 Scholen!C1");
        told(
                "I04",
                "name of the writer in the properties",
                impuls().extra(
                                x ->
                                        x.part(
                                                "docProps/core.xml",
                                                "<p><creator>Xandrine Qwertema</creator></p>")),
                "I04");
    }

    private void againstThePrevious() {
        told(
                "W07",
                "6 rows that were 101",
                b -> b.after(employers(100), employers(5)),
                "W07 Werkgevers; W13 Werkgevers");
        told(
                "W13",
                "school of the previous list gone",
                b -> b.after(impuls().row("schools", "school_number=S0002"), impuls()),
                "W13 Scholen");
    }

    private static SoundWorkbook employers(int rows) {
        var workbook = impuls();
        for (int i = 0; i < rows; i++) {
            workbook.row("employers", "employer_number=W1" + i + ", local=ja");
        }
        return workbook;
    }
}
