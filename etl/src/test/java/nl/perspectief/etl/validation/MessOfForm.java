package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.botoc;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.etl.workbook.Xlsx;

/** The mess of municipal spreadsheets that is about their form. */
final class MessOfForm extends MessCases {

    /** What a check of one workbook cannot show, and where it is shown. */
    static final Map<Integer, String> ELSEWHERE =
            new TreeMap<>(
                    Map.of(
                            31,
                                    "late and partial deliveries, a quarter sent again: versions in the register, W07 and W13",
                            33,
                                    "work that stops and starts again is bridged in the warehouse; open spells of years ago are W04"));

    private static final Path FAULTY = Path.of("..", "sample-exports", "faulty");

    MessOfForm() {
        headings();
        rows();
        sheets();
        files();
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

    static SoundWorkbook twoLevels() {
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
        for (var word :
                List.of(
                        "Totaal",
                        "Tot.",
                        "Subtotaal",
                        "Eindtotaal",
                        "Som",
                        "Gemiddelde",
                        "TOTAAL 2026")) {
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
