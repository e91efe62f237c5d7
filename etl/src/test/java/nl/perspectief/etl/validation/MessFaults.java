package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.botoc;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.perspectief.etl.workbook.Xlsx;

/** The mess of municipal spreadsheets, by the numbers of the table in the design. */
final class MessFaults {

    /** What a check of one workbook cannot show, and where it is shown. */
    static final Map<Integer, String> ELSEWHERE =
            new TreeMap<>(
                    Map.of(
                            31,
                                    "late and partial deliveries, a quarter sent again: versions in the register, W07 and W13",
                            33,
                                    "work that stops and starts again is bridged in the warehouse; open spells of years ago are W04"));

    private static final Path FAULTY = Path.of("..", "sample-exports", "faulty");

    private final List<FaultCase> cases = new ArrayList<>();

    static List<FaultCase> all() {
        var faults = new MessFaults();
        faults.headings();
        faults.rows();
        faults.sheets();
        faults.numbers();
        faults.days();
        faults.answers();
        faults.keys();
        faults.files();
        return faults.cases;
    }

    private void read(int number, String fault, SoundWorkbook workbook, String findings) {
        add(number, fault, FaultBench.of(workbook), "ACCEPTED", findings);
    }

    private void returned(int number, String fault, SoundWorkbook workbook, String findings) {
        add(number, fault, FaultBench.of(workbook), "RETURNED", findings);
    }

    private void add(
            int number,
            String fault,
            Function<FaultBench, CheckResult> check,
            String outcome,
            String findings) {
        cases.add(new FaultCase("m%02d".formatted(number), fault, check, outcome, findings));
    }

    /** One cell in which nothing is wrong. */
    private void fine(int number, String sheet, String column, Object... values) {
        for (var value : values) {
            read(
                    number,
                    "%s: %s".formatted(column, shown(value)),
                    impuls().set(sheet, 0, column, value),
                    "");
        }
    }

    /** One cell that cannot be read. */
    private void unreadable(
            int number, String sheet, String column, String cell, Object... values) {
        for (var value : values) {
            returned(
                    number,
                    "%s: %s".formatted(column, shown(value)),
                    impuls().set(sheet, 0, column, value),
                    "E04 " + cell);
        }
    }

    private static String shown(Object value) {
        return switch (value) {
            case String text ->
                    "‘"
                            + text.replace("\u00a0", "(vaste spatie)")
                                    .replace("\n", "(nieuwe regel)")
                            + "’";
            case Xlsx.Error(var error) -> "the error " + error;
            case Xlsx.Formula(var formula, var kept) ->
                    kept == null
                            ? "a formula without a value"
                            : "the formula " + formula + " with the value " + kept;
            case Xlsx.Styled(var inner, _) -> inner + " with a format of its own";
            default -> "the value " + value;
        };
    }

    private void headings() {
        for (var heading :
                List.of(
                        "start werk",
                        "Datum start dienstverband",
                        "Begindatum baan",
                        "startdatum_werk",
                        "Startdatum werk*",
                        "STARTDATUM\nWERK",
                        "Startdatum  werk",
                        "Startdatum werk (dd-mm-jjjj)")) {
            read(
                    1,
                    "heading " + shown(heading),
                    impuls().heading("placements", "placement_start", heading),
                    "");
        }
        fine(
                2,
                "trajectories",
                "referring_domain",
                "W&I",
                "W en I",
                "Werk en inkomen",
                "WenI",
                "Werk & Inkomen",
                "sociale zaken");
        read(3, "title rows above the headings (BOTOC)", botoc(), "");
        read(4, "headings on two rows with merged cells", twoLevels(), "");
        read(
                32,
                "heading with a curly quote and mojibake",
                impuls().heading("trajectories", "referring_domain", "Verwijzend domein’")
                        .heading("employers", "sector", "Sëctor"),
                "");
        read(
                32,
                "‘FinanciÃ«le instellingen’ for a sector",
                impuls().set("employers", 0, "sector", "FinanciÃ«le instellingen"),
                "W22 Werkgevers!B2");
        read(
                32,
                "’s-Gravenhage for Den Haag",
                impuls().cover("Gemeente", "’s-Gravenhage").cover("Gemeentecode", "GM0518"),
                "");
    }

    private static SoundWorkbook twoLevels() {
        return impuls().without("placements")
                .extra(
                        x ->
                                x.sheet("Plaatsingen")
                                        .row(
                                                "Plaatsingsnummer",
                                                "Trajectnummer",
                                                "Plaatsingen",
                                                null,
                                                "Status op peildatum",
                                                "Type plaatsing",
                                                "Laatst")
                                        .row(
                                                null,
                                                null,
                                                "start",
                                                "eind",
                                                null,
                                                null,
                                                "bevestigd op")
                                        .row(
                                                "P1",
                                                "T0001",
                                                day("2026-04-15"),
                                                null,
                                                "In dienst",
                                                "Regulier",
                                                day("2026-09-20"))
                                        .merge("A1:A2")
                                        .merge("B1:B2")
                                        .merge("C1:D1")
                                        .merge("E1:E2")
                                        .merge("F1:F2"));
    }

    private void rows() {
        read(
                5,
                "one answer merged over three rows",
                impuls().then(
                                "employers",
                                s ->
                                        s.row("W0002", "Bouw")
                                                .row("W0003")
                                                .row("W0004")
                                                .merge("B3:B5")),
                "W17 Werkgevers!B4,B5");
        for (var word : List.of("Totaal", "Tot.", "Subtotaal", "Eindtotaal", "Som", "Gemiddelde")) {
            read(
                    6,
                    "row " + shown(word),
                    impuls().then("capacity", s -> s.row(word, 2.5)),
                    "I02 Capaciteit!A3");
        }
        read(
                6,
                "bold row without a key",
                impuls().then("capacity", s -> s.row(null, Xlsx.bold(2.5))),
                "I02 Capaciteit!A3");
        read(
                6,
                "total that does not match",
                impuls().then("capacity", s -> s.row("Totaal", 7)),
                "W02 Capaciteit!B3; I02 Capaciteit!A3");
        for (var note : List.of("* voorlopige cijfers", "Bron: Suite", "Let op: nog niet alles")) {
            read(
                    7,
                    "note " + shown(note),
                    impuls().then("schools", s -> s.row(note)),
                    "I02 Scholen!A3");
        }
        read(
                8,
                "two blank rows",
                impuls().then("schools", s -> s.rowAt(5, "S0002", "VO")),
                "I02 Scholen");
        read(
                8,
                "rows with only looks, down to row 1 000",
                impuls().then(
                                "schools",
                                s -> s.rowAt(1_000, new Xlsx.Raw("<c r=\"A1000\" s=\"1\"/>"))),
                "");
        read(
                8,
                "a row below 201 empty ones",
                impuls().then("schools", s -> s.rowAt(204, "S0002", "VO")),
                "W26 Scholen!A204");
        read(
                9,
                "hidden row",
                impuls().then("schools", s -> s.hiddenRow("S0002")),
                "I03 Scholen!A3");
        read(
                24,
                "row pasted twice",
                impuls().row("schools", "school_number=S0001, school_type=MBO"),
                "W21 Scholen!A3");
        returned(
                24,
                "one number, two contents",
                impuls().row("schools", "school_number=s 0001, school_type=VO"),
                "E08 Scholen!A2,A3");
        read(
                30,
                "zero rows, with ‘geen scholen dit kwartaal’",
                impuls().noRows("schools").then("schools", s -> s.row("geen scholen dit kwartaal")),
                "I02 Scholen!A2; I01 Scholen");
    }

    private void sheets() {
        read(
                9,
                "old draft on a hidden sheet",
                impuls().extra(
                                x ->
                                        x.sheet("oud concept")
                                                .row("Trajectnummer")
                                                .row("T1")
                                                .state("hidden")),
                "W09 oud concept");
        for (var name : List.of("Plaatsingen Q2", "plaatsing (2)", "Plaatsingenlijst", "Blad1")) {
            read(10, "sheet called " + shown(name), renamed(name), "");
        }
        returned(
                27,
                "two programmes in one file",
                impuls().cover("Programma", "BOTOC en IMPULS_SZW"),
                "E19 Voorblad!B3");
        returned(
                27,
                "unknown template version",
                impuls().cover("Templateversie", "0.3"),
                "E19 Voorblad!B6");
    }

    private static SoundWorkbook renamed(String name) {
        return impuls().without("placements")
                .extra(
                        x ->
                                x.sheet(name)
                                        .row(
                                                "Plaatsingsnummer",
                                                "Trajectnummer",
                                                "Startdatum werk",
                                                "Status op peildatum",
                                                "Type plaatsing")
                                        .row(
                                                "P1",
                                                "T0001",
                                                day("2026-04-15"),
                                                "Onbekend",
                                                "Regulier"));
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
        unreadable(18, "placements", "placement_start", "Plaatsingen!C2", 12, 60_000);
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
                "✓",
                "WAAR",
                true,
                "nee",
                "n",
                "0",
                "ONWAAR",
                false);
        unreadable(22, "trajectories", "warm_handover", "Trajecten!F2", "x");
        fine(23, "placements", "placement_type", "LKS", "loonkosten subsidie", "Loonkostensubs.");
        unreadable(23, "placements", "placement_type", "Plaatsingen!G2", "vakantiewerk");
    }

    private void keys() {
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
        unreadable(25, "trajectories", "age_class", "Trajecten!H2", day("2026-11-08"));
    }

    private void files() {
        for (var file :
                List.of(
                        "oud_formaat.xls",
                        "csv_met_andere_naam.xlsx",
                        "versleuteld.xlsx",
                        "zipbom.xlsx",
                        "geen_werkboek.xlsx",
                        "halve_download.xlsx",
                        "leeg.xlsx")) {
            add(28, "the sample " + file, b -> b.file(FAULTY.resolve(file)), "REFUSED", "");
        }
        add(
                28,
                "the sample macro.xlsm",
                b -> b.file(FAULTY.resolve("macro.xlsm")),
                "QUARANTINED",
                "");
        read(
                29,
                "comment with a name",
                impuls().extra(
                                x ->
                                        x.part(
                                                "xl/comments1.xml",
                                                "<comments><commentList><comment ref=\"A1\"><text><t>bel mevr. Jansen</t></text></comment></commentList></comments>")),
                "W23");
        read(
                29,
                "text box with a phone number",
                impuls().extra(
                                x ->
                                        x.part(
                                                "xl/drawings/drawing1.xml",
                                                "<w><a:p><a:t>bel 06-12345678</a:t></a:p></w>")),
                "W23");
        read(
                29,
                "name in the properties",
                impuls().extra(
                                x ->
                                        x.part(
                                                "docProps/core.xml",
                                                "<p><creator>J. Bos</creator></p>")),
                "I04");
        read(
                33,
                "running job that began in 2021",
                impuls().set("placements", 0, "placement_start", day("2021-04-15")),
                "W04 Plaatsingen!C2; W05 Plaatsingen!C2");
    }
}
