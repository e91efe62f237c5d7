package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.CONTEXT;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.modeB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fault for each ERROR of the catalogue; where a rule can be broken in many ways, some of them.
 */
final class RuleFaults {

    private final List<FaultCase> cases = new ArrayList<>();

    static List<FaultCase> all() {
        var faults = new RuleFaults();
        faults.aboutTheCover();
        faults.aboutTheForm();
        faults.aboutRows();
        faults.aboutPlacements();
        return faults.cases;
    }

    private void returned(String about, String fault, SoundWorkbook workbook, String findings) {
        add(about, fault, FaultBench.of(workbook), "RETURNED", findings);
    }

    private void add(
            String about,
            String fault,
            Function<FaultBench, CheckResult> check,
            String outcome,
            String findings) {
        cases.add(new FaultCase(about, fault, check, outcome, findings));
    }

    private void aboutTheCover() {
        returned(
                "E01",
                "unknown programme",
                impuls().cover("Programma", "VERZONNEN"),
                "E01 Voorblad!B3");
        returned(
                "E01", "unknown code", impuls().cover("Gemeentecode", "GM9999"), "E01 Voorblad!B2");
        returned(
                "E01",
                "name and code of two municipalities",
                impuls().cover("Gemeente", "Den Haag"),
                "E01 Voorblad!B1");
        returned(
                "E01",
                "period that is no quarter",
                impuls().cover("Rapportageperiode", "najaar"),
                "E01 Voorblad!B4");
        add(
                "E01",
                "municipality that does not take part",
                b ->
                        b.with(
                                impuls(),
                                new CheckContext(
                                        CONTEXT.municipalities(),
                                        (_, _, _) -> Optional.of("de gemeente doet niet mee"))),
                "RETURNED",
                "E01");
        add(
                "E01",
                "workbook of another municipality than the account's",
                b ->
                        b.with(
                                impuls(),
                                new CheckContext(
                                        CONTEXT.municipalities(),
                                        null,
                                        PreviousDelivery.Lookup.NONE,
                                        List.of(),
                                        "GM0518",
                                        day("2026-10-14"))),
                "RETURNED",
                "E01");
        returned(
                "E03",
                "no line Leveringswijze on the Voorblad",
                impuls().withoutLabel("Leveringswijze"),
                "E03 Voorblad");
        returned(
                "E06",
                "Gezamenlijke werkwijze since a day after the Peildatum",
                impuls().cover("Gezamenlijke werkwijze sinds", day("2026-10-01")),
                "E06 Voorblad!B8");
        returned(
                "E15",
                "Peildatum one day early",
                impuls().cover("Peildatum", day("2026-09-29")),
                "E15 Voorblad!B5");
        returned(
                "E19",
                "unknown template version",
                impuls().cover("Templateversie", "9.9"),
                "E19 Voorblad!B6");
        returned(
                "E19",
                "two programmes",
                impuls().cover("Programma", "BOTOC en IMPULS_SZW"),
                "E19 Voorblad!B3");
        returned(
                "E19",
                "two municipalities",
                impuls().cover("Gemeentecode", "GM0363, GM0518"),
                "E19 Voorblad!B2");
        returned(
                "E19",
                "two quarters",
                impuls().cover("Rapportageperiode", "2026-K2 en 2026-K3"),
                "E19 Voorblad!B4");
        returned(
                "E19",
                "rows of persons in a delivery of counts",
                impuls().cover("Leveringswijze", "B")
                        .row("cohorts", "start_quarter=2026-K1, started=0"),
                "E19 Trajecten; E19 Plaatsingen");
    }

    private void aboutTheForm() {
        returned("E02", "required sheet not there", impuls().without("schools"), "E02 Scholen");
        returned(
                "E02",
                "required heading not there",
                impuls().heading("placements", "status", ""),
                "E02 Plaatsingen; W01 Plaatsingen!E2");
        returned(
                "E02",
                "sheet without known headings",
                impuls().without("schools").extra(x -> x.sheet("Scholen").row("los")),
                "E02 Scholen");
        returned(
                "E02",
                "two sheets that may be the same",
                impuls().without("schools")
                        .extra(x -> x.sheet("Scholen Q2").row("Schoolnummer"))
                        .extra(x -> x.sheet("Scholen (2)").row("Schoolnummer")),
                "E02 Scholen; I01 Scholen (2)");
        returned(
                "E03",
                "required cell empty",
                impuls().set("placements", 0, "placement_start", null),
                "E03 Plaatsingen!C2");
        returned(
                "E03",
                "required cell says n.v.t.",
                impuls().set("placements", 0, "placement_start", "n.v.t."),
                "E03 Plaatsingen!C2");
        returned(
                "E04",
                "day that does not exist",
                impuls().set("placements", 0, "placement_start", "31-02-2026"),
                "E04 Plaatsingen!C2");
        returned(
                "E11",
                "column Burgerservicenummer",
                impuls().heading("schools", "agreement_since", "Burgerservicenummer"),
                "E11 Scholen!C1");
        returned(
                "E11",
                "column Achternaam*",
                impuls().heading("schools", "agreement_since", "Achternaam*"),
                "E11 Scholen!C1");
        returned(
                "E18",
                "number without a letter",
                impuls().set("schools", 0, "school_number", "0012"),
                "E18 Scholen!A2");
    }

    private void aboutRows() {
        returned(
                "E05",
                "trajectory that ends before it starts",
                impuls().set("trajectories", 0, "trajectory_end", day("2026-02-02")),
                "E05 Trajecten!O2");
        returned(
                "E05",
                "placement that ends before it starts",
                impuls().set("placements", 1, "placement_end", day("2026-05-17")),
                "E05 Plaatsingen!D3");
        returned(
                "E06",
                "referral after the Peildatum",
                impuls().set("trajectories", 1, "referral_date", day("2026-10-01")),
                "E06 Trajecten!B3");
        returned(
                "E07",
                "placement of a trajectory that is not there",
                impuls().set("placements", 0, "trajectory_number", "T9999"),
                "E07 Plaatsingen!B2");
        returned(
                "E08",
                "one number, two contents",
                impuls().row("schools", "school_number=S0001, school_type=VO"),
                "E08 Scholen!A2,A3");
        returned(
                "E08",
                "one number, three rows, one of them twice",
                impuls().row("schools", "school_number=s 0001, school_type=VO")
                        .row("schools", "school_number=S0001, school_type=mbo"),
                "E08 Scholen!A2,A3; W21 Scholen!A4");
        returned(
                "E09",
                "cohort of 11 with four counts of 10",
                modeB().set("cohorts", 0, "started", 11),
                "E09 Cohorten!B2");
        returned(
                "E12",
                "more referred than discussed",
                impuls().set("meetings", 0, "referred_to_work_income", 6),
                "E12 Overleggen!H2");
        returned(
                "E20",
                "meeting in the quarter before",
                impuls().set("meetings", 0, "meeting_date", day("2026-06-30")),
                "E20 Overleggen!B2");
    }

    private void aboutPlacements() {
        returned(
                "E03",
                "in service and never confirmed",
                impuls().set("placements", 0, "last_confirmed", null),
                "E03 Plaatsingen!F2");
        returned(
                "E06",
                "work announced 32 days ahead",
                impuls().set("placements", 1, "placement_start", day("2026-11-01"))
                        .set("placements", 1, "placement_end", null)
                        .set("placements", 1, "status", "Aangekondigd"),
                "E06 Plaatsingen!C3");
        returned(
                "E13",
                "72 hours a week",
                impuls().set("placements", 0, "hours_per_week", 72),
                "E13 Plaatsingen!H2");
        returned(
                "E14",
                "in service, but ended before the Peildatum",
                impuls().set("placements", 0, "placement_end", day("2026-09-29")),
                "E14 Plaatsingen!E2");
        returned(
                "E16",
                "ended without a last day",
                impuls().set("placements", 1, "placement_end", null),
                "E16 Plaatsingen!E3");
        returned(
                "E17",
                "confirmed before it began",
                impuls().set("placements", 0, "last_confirmed", day("2026-04-14")),
                "E17 Plaatsingen!F2");
        returned(
                "E17",
                "confirmed after the Peildatum",
                impuls().set("placements", 0, "last_confirmed", day("2026-10-01")),
                "E17 Plaatsingen!F2");
        add(
                "E16",
                "the same, waived for this municipality and quarter",
                b -> b.with(impuls().set("placements", 1, "placement_end", null), waived("E16")),
                "ACCEPTED",
                "E16 Plaatsingen!E3 (waived)");
    }

    private static CheckContext waived(String rule) {
        var quarter = new nl.perspectief.sql.Quarter(2026, 3);
        var waiver =
                new Waiver(
                        rule, "GM0363", null, quarter, quarter, day("2026-12-31"), "bronsysteem");
        return SoundWorkbook.context(
                PreviousDelivery.Lookup.NONE, List.of(waiver), day("2026-10-14"));
    }
}
