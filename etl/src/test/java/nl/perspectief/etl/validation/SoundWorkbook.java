package nl.perspectief.etl.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.workbook.Xlsx;

/** A workbook without a fault, of which a test spoils one thing. About 2026-K3, Amsterdam. */
final class SoundWorkbook {

    static final CheckContext CONTEXT =
            new CheckContext(
                    List.of(
                            new CheckContext.Municipality("GM0363", "Amsterdam", List.of()),
                            new CheckContext.Municipality(
                                    "GM0518", "Den Haag", List.of("'s-Gravenhage"))),
                    null);

    private final WorkbookDefinition definition;
    private final Map<String, Object> cover = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();
    private final Map<String, Consumer<Xlsx.Sheet>> tails = new TreeMap<>();
    private final Map<String, String> headings = new TreeMap<>();
    private final List<Consumer<Xlsx>> extras = new ArrayList<>();
    private Random sheetOrder;

    private SoundWorkbook(String programme, String mode) {
        definition = WorkbookDefinition.newest(programme);
        cover.put("Gemeente", "Amsterdam");
        cover.put("Gemeentecode", "GM0363");
        cover.put("Programma", programme);
        cover.put("Rapportageperiode", "2026-K3");
        cover.put("Peildatum", day("2026-09-30"));
        cover.put("Templateversie", "1.0");
        cover.put("Leveringswijze", mode);
    }

    /** What a check knows when it also knows of waivers and an earlier delivery. */
    static CheckContext context(
            PreviousDelivery.Lookup previous, List<Waiver> waivers, LocalDate on) {
        return new CheckContext(CONTEXT.municipalities(), null, previous, waivers, null, on);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static SoundWorkbook impuls() {
        var workbook = new SoundWorkbook("IMPULS_SZW", "A");
        workbook.persons();
        workbook.organisation();
        return workbook;
    }

    static SoundWorkbook botoc() {
        var workbook = new SoundWorkbook("BOTOC", "A");
        workbook.persons();
        workbook.organisation();
        return workbook;
    }

    static SoundWorkbook modeB() {
        var workbook = new SoundWorkbook("IMPULS_SZW", "B");
        workbook.organisation();
        workbook.row(
                "cohorts",
                "start_quarter=2026-K1, started=10, in_work_3m=6, not_in_work_3m=2, unknown_3m=1,"
                        + " not_measurable_3m=1");
        return workbook;
    }

    private void persons() {
        row(
                "trajectories",
                "trajectory_number=T0001, referral_date=2026-01-05, referring_domain=Veiligheid,"
                        + " first_contact_mode=Outreachend, first_contact_date=2026-01-13,"
                        + " trajectory_start=2026-02-03, age_class=18-22, warm_handover=ja");
        row(
                "trajectories",
                "trajectory_number=T0002, referral_date=2026-03-16, referring_domain=Werk & Inkomen,"
                        + " age_class=12-15");
        row(
                "placements",
                "placement_number=P0001, trajectory_number=T0001, placement_start=2026-04-15,"
                        + " status=In dienst, last_confirmed=2026-09-20, placement_type=Regulier,"
                        + " hours_per_week=32");
        row(
                "placements",
                "placement_number=P0002, trajectory_number=T0002, placement_start=2026-05-18,"
                        + " placement_end=2026-08-14, status=Beëindigd, placement_type=Uitzend,"
                        + " hours_per_week=8");
    }

    private void organisation() {
        row(
                "meetings",
                "meeting_number=O0001, meeting_date=2026-07-15, meeting_type=PGA,"
                        + " chairing_domain=Veiligheid, safety_present=ja, work_income_present=nee,"
                        + " cases_discussed=5, referred_to_work_income=2");
        add("capacity", "function", "Outreachend coach", "fte", 2.5);
        row("employers", "employer_number=W0001, sector=Handel, local=ja");
        row("schools", "school_number=S0001, school_type=MBO");
    }

    /** Adds a row as text; days and whole numbers become what they look like. */
    SoundWorkbook row(String sheet, String values) {
        List<Object> row = new ArrayList<>();
        for (var part : values.split(", ")) {
            int sign = part.indexOf('=');
            row.add(part.substring(0, sign));
            row.add(typed(part.substring(sign + 1)));
        }
        return add(sheet, row.toArray());
    }

    private static Object typed(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return day(text);
        }
        return text.matches("\\d+") ? (Object) Integer.valueOf(text) : text;
    }

    /** Adds a row: column, value, column, value, … */
    SoundWorkbook add(String sheet, Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            row.put((String) values[i], values[i + 1]);
        }
        sheets.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(row);
        return this;
    }

    /** Copies of the first row with other numbers, each with one of these values in a column. */
    SoundWorkbook copies(String sheet, String column, Object... values) {
        var rows = sheets.get(sheet);
        for (var value : values) {
            rows.add(new LinkedHashMap<>(rows.getFirst()));
            var number = rows.getFirst().keySet().iterator().next();
            set(sheet, rows.size() - 1, number, "X%04d".formatted(rows.size()));
            set(sheet, rows.size() - 1, column, value);
        }
        return this;
    }

    /** Sets one cell; rows count from 0. */
    SoundWorkbook set(String sheet, int row, String column, Object value) {
        sheets.get(sheet).get(row).put(column, value);
        return this;
    }

    SoundWorkbook cover(String label, Object value) {
        cover.put(label, value);
        return this;
    }

    SoundWorkbook withoutLabel(String label) {
        cover.remove(label);
        return this;
    }

    SoundWorkbook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    SoundWorkbook noRows(String sheet) {
        sheets.get(sheet).clear();
        return this;
    }

    SoundWorkbook heading(String sheet, String column, String text) {
        headings.put(sheet + " " + column, text);
        return this;
    }

    /** Something below the rows of a sheet, or otherwise odd about it. */
    SoundWorkbook then(String sheet, Consumer<Xlsx.Sheet> tail) {
        tails.merge(sheet, tail, Consumer::andThen);
        return this;
    }

    SoundWorkbook extra(Consumer<Xlsx> more) {
        extras.add(more);
        return this;
    }

    /** Rows and sheets in another order. */
    SoundWorkbook shuffled(Random order) {
        sheets.values().forEach(rows -> Collections.shuffle(rows, order));
        sheetOrder = order;
        return this;
    }

    WorkbookDefinition definition() {
        return definition;
    }

    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    int rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of()).size();
    }

    /** What stands in a cell; null when nothing does. */
    Object get(String sheet, int row, String column) {
        return sheets.get(sheet).get(row).get(column);
    }

    Path save(Path folder) {
        return save(folder, "werkboek.xlsx");
    }

    Path save(Path folder, String name) {
        var workbook = new Xlsx();
        List<Runnable> tabs = new ArrayList<>();
        tabs.add(() -> writeCover(workbook));
        for (var sheet : definition.sheets()) {
            if (sheets.containsKey(sheet.name())) {
                tabs.add(() -> write(workbook.sheet(sheet.title()), sheet));
            }
        }
        extras.forEach(extra -> tabs.add(() -> extra.accept(workbook)));
        if (sheetOrder != null) {
            Collections.shuffle(tabs, sheetOrder);
        }
        tabs.forEach(Runnable::run);
        return workbook.save(folder, name);
    }

    private void writeCover(Xlsx workbook) {
        var voorblad = workbook.sheet("Voorblad");
        cover.forEach(
                (label, value) -> voorblad.row(label, value, null, "Vul in wat gevraagd wordt"));
    }

    private void write(Xlsx.Sheet sheet, SheetDefinition definition) {
        for (int i = 0; i < definition.titleRows(); i++) {
            sheet.row("Titel " + i);
        }
        sheet.row(
                definition.columns().stream()
                        .map(
                                column ->
                                        headings.getOrDefault(
                                                definition.name() + " " + column.name(),
                                                column.header()))
                        .toArray());
        for (var row : sheets.get(definition.name())) {
            sheet.row(
                    definition.columns().stream().map(column -> row.get(column.name())).toArray());
        }
        tails.getOrDefault(definition.name(), _ -> {}).accept(sheet);
    }

    CheckResult check(Path folder) {
        return check(folder, "werkboek.xlsx", CONTEXT);
    }

    CheckResult check(Path folder, String name, CheckContext context) {
        try {
            return new WorkbookChecker().check(save(folder), name, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> findings(CheckResult result) {
        return switch (result) {
            case CheckResult.Accepted(_, var findings) -> findings;
            case CheckResult.Returned(_, var findings) -> findings;
            case CheckResult.Quarantined(_, var findings) -> findings;
            case CheckResult.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }

    static List<String> rules(CheckResult result) {
        return findings(result).stream().map(Finding::rule).distinct().sorted().toList();
    }

    static Finding finding(CheckResult result, String rule) {
        return findings(result).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " did not fire: " + findings(result)));
    }
}
