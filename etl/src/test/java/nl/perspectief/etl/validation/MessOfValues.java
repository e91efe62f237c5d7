package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;

import nl.perspectief.etl.workbook.Xlsx;

/** The mess of municipal spreadsheets that is in their cells. */
final class MessOfValues extends MessCases {

    MessOfValues() {
        numbers();
        days();
        answers();
        keys();
    }

    private void numbers() {
        fine(11, "meetings", "cases_discussed", "'12", "12\u00a0", " 12 ", "12,0");
        fine(12, "placements", "hours_per_week", "12,5", "12.5");
        fine(12, "meetings", "cases_discussed", "1 234");
        read(
                12,
                "cases_discussed: ‘1.234’",
                impuls().set("meetings", 0, "cases_discussed", "1.234"),
                "W18 Overleggen!G2");
        unreadable(12, "placements", "hours_per_week", "Plaatsingen!H2", "1.234");
        fine(13, "placements", "hours_per_week", "32 uur", "32u", "32,-");
        fine(13, "capacity", "fte", "0,8 fte");
        unreadable(
                14,
                "meetings",
                "cases_discussed",
                "Overleggen!G2",
                "ca. 15",
                "±20",
                "<5",
                "10-15",
                "5 à 6");
        fine(26, "placements", "hours_per_week", new Xlsx.Formula("[1]Blad1!A1", 24));
        unreadable(
                26,
                "placements",
                "hours_per_week",
                "Plaatsingen!H2",
                new Xlsx.Formula("VERT.ZOEKEN(A1)", null),
                new Xlsx.Error("#REF!"));
    }

    private void days() {
        fine(
                16,
                "placements",
                "placement_start",
                "15-4-2026",
                "15/04/26",
                "15 apr 2026",
                "15 apr. 2026",
                "15 april 2026",
                "wo 15 apr 2026",
                "20260415",
                "2026-04-15");
        unreadable(
                17,
                "placements",
                "placement_start",
                "Plaatsingen!C2",
                "apr-26",
                "Q1 2026",
                "1e kwartaal",
                "week 12");
        fine(18, "placements", "placement_start", 46_127);
        fine(18, "placements", "placement_end", 48_000);
        unreadable(18, "placements", "placement_start", "Plaatsingen!C2", 12, 60_000, true);
        unreadable(
                20,
                "placements",
                "placement_start",
                "Plaatsingen!C2",
                "1-3-203",
                "31-02-2026",
                "1-1-1900",
                "31-12-9999");
        read(
                20,
                "placement_end: ‘9999-12-31’",
                impuls().set("placements", 0, "placement_end", "9999-12-31"),
                "W20 Plaatsingen!D2");
        fine(
                21,
                "placements",
                "placement_start",
                "15-4-2026 00:00",
                new Xlsx.Styled(46_127.99, Xlsx.DATE));
        var swapped = impuls().noRows("schools");
        for (int i = 1; i <= 10; i++) {
            swapped.add(
                    "schools",
                    "school_number",
                    "S%d-x".formatted(i),
                    "agreement_since",
                    day("2025-%02d-%02d".formatted(i, 11 - i)));
        }
        read(19, "ten days, none after the twelfth of a month", swapped, "W19 Scholen");
    }

    private void answers() {
        fine(
                15,
                "placements",
                "placement_end",
                "-",
                "--",
                "n.v.t.",
                "nvt",
                "onb.",
                "?",
                ".",
                "nog niet bekend",
                "NTB");
        fine(15, "trajectories", "first_contact_mode", "onbekend", "n.v.t.");
        fine(15, "trajectories", "warm_handover", "?", "onb.");
        fine(15, "trajectories", "coach_type", "geen");
        unreadable(
                15,
                "placements",
                "placement_end",
                "Plaatsingen!D2",
                "#N/B",
                new Xlsx.Error("#DIV/0!"),
                "#VERW!");
        fine(
                22,
                "trajectories",
                "warm_handover",
                "ja",
                "Ja ",
                "j",
                "y",
                "1",
                1,
                "✓",
                "WAAR",
                "TRUE",
                true,
                "nee",
                "n",
                "0",
                0,
                "ONWAAR",
                false);
        unreadable(22, "trajectories", "warm_handover", "Trajecten!F2", "x", 2);
        fine(
                23,
                "placements",
                "placement_type",
                "LKS",
                "loonkosten subsidie",
                "Loonkostensubs.",
                "loonkostensubsidie");
        unreadable(23, "placements", "placement_type", "Plaatsingen!G2", "vakantiewerk");
    }

    private void keys() {
        returned(
                6,
                "row without a key that is not bold",
                impuls().then("capacity", s -> s.row(null, 2.5)),
                "E03 Capaciteit!A3");
        returned(
                7,
                "a key alone, which is a row and no note",
                impuls().then("placements", s -> s.row("P0003")),
                "E03 Plaatsingen!B4; E03 Plaatsingen!C4; E03 Plaatsingen!E4; E03 Plaatsingen!G4");
        returned(
                25,
                "school_number: the value 12",
                impuls().set("schools", 0, "school_number", 12),
                "E18 Scholen!A2");
        returned(
                25,
                "school_number: ‘1E+05’",
                impuls().set("schools", 0, "school_number", "1E+05"),
                "E18 Scholen!A2");
        fine(25, "schools", "school_number", new Xlsx.Styled(12, Xlsx.KEY_FORMAT));
        unreadable(25, "schools", "school_number", "Scholen!A2", day("2026-03-02"));
        returned(
                25,
                "trajectory_number: T and twenty noughts",
                impuls().copies("trajectories", "trajectory_number", "T" + "0".repeat(20)),
                "E04 Trajecten!A4");
        unreadable(25, "trajectories", "age_class", "Trajecten!H2", day("2026-11-08"));
    }
}
