package nl.perspectief.etl.validation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.workbook.Xlsx;

/**
 * One thing that a sender might do to a workbook; which sheet, row, column and value, is told by
 * numbers of any size.
 */
record Change(What what, int sheet, int row, int column, int value) {

    /** What identifies a person; none of it may stand in a finding. */
    static final List<String> IDENTIFIERS =
            List.of(
                    "Jan de Vries",
                    "123456782",
                    "kees88@example.nl",
                    "06-12345678",
                    "NL91ABNA0417164300",
                    "Fatima El Amrani",
                    "QX7731-4",
                    "QX0042-8");

    private static final List<Object> ODD =
            List.of(
                    "31-02-2026",
                    "week 12",
                    "ca. 15",
                    "<5",
                    "12,5",
                    "1.234",
                    "x",
                    "?",
                    "n.v.t.",
                    "onbekend",
                    "geen",
                    "#N/B",
                    new Xlsx.Error("#REF!"),
                    new Xlsx.Formula("A1", null),
                    new Xlsx.Formula("A1", 7),
                    0,
                    -3,
                    1e9,
                    46_000,
                    45_999.5,
                    true,
                    LocalDate.of(2026, 5, 5),
                    LocalDate.of(9999, 12, 31),
                    "31-12-9999",
                    "2026-K2",
                    "Werk en inkomen",
                    "FinanciÃ«n",
                    "ja",
                    "nee",
                    " ",
                    "\u00a0",
                    "32 uur",
                    "€ 1,-",
                    "Loonkostensubs.",
                    "T".repeat(60),
                    "‘quotes’ & <tags>",
                    "=1+1",
                    123_456_782,
                    "0012");

    /** The kinds. */
    enum What {
        VALUE,
        PERSONAL,
        EMPTY,
        COPY_ROW,
        COPY_CHANGED,
        NO_SHEET,
        NO_ROWS,
        HEADING,
        COVER,
        TOTAL,
        NOTE,
        GAP,
        HIDDEN_SHEET,
        HIDDEN_ROW,
        EXTRA_TEXT
    }

    void apply(SoundWorkbook workbook) {
        var names = workbook.names();
        if (names.isEmpty()) {
            return;
        }
        var name = names.get(sheet % names.size());
        var columns = workbook.definition().sheet(name).columns();
        var about = columns.get(column % columns.size());
        boolean hasRows = workbook.rows(name) > 0;
        int at = hasRows ? row % workbook.rows(name) : 0;
        switch (what) {
            case VALUE, PERSONAL, EMPTY -> {
                if (hasRows) {
                    workbook.set(name, at, about.name(), newValue());
                }
            }
            case COPY_ROW, COPY_CHANGED -> {
                if (hasRows) {
                    copy(workbook, name, columns, at, about);
                }
            }
            case NO_SHEET -> workbook.without(name);
            case NO_ROWS -> workbook.noRows(name);
            case HEADING -> workbook.heading(name, about.name(), heading());
            case COVER -> workbook.cover(coverLabel(), odd());
            case TOTAL -> workbook.then(name, s -> s.row("Totaal", value, value, value));
            case NOTE -> workbook.then(name, s -> s.row("Let op: " + personal()));
            case GAP -> workbook.then(name, s -> s.rowAt(900 + value % 50, "* voorlopig"));
            case HIDDEN_SHEET ->
                    workbook.extra(
                            x -> x.sheet("blad " + value).row(odd(), personal()).state("hidden"));
            case HIDDEN_ROW -> workbook.then(name, s -> s.hiddenRow("HID" + value + "-x"));
            case EXTRA_TEXT ->
                    workbook.then(name, s -> s.row(beyond(columns.size(), "EXT" + value + "-x")));
        }
    }

    private Object newValue() {
        return switch (what) {
            case VALUE -> odd();
            case PERSONAL -> personal();
            default -> null;
        };
    }

    private void copy(
            SoundWorkbook workbook,
            String name,
            List<ColumnDefinition> columns,
            int at,
            ColumnDefinition about) {
        Map<String, Object> copy = new LinkedHashMap<>();
        columns.forEach(c -> copy.put(c.name(), workbook.get(name, at, c.name())));
        if (what == What.COPY_CHANGED) {
            copy.put(about.name(), odd());
        }
        workbook.add(
                name,
                copy.entrySet().stream()
                        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                        .toArray());
    }

    private Object odd() {
        return ODD.get(value % ODD.size());
    }

    private String personal() {
        return IDENTIFIERS.get(value % IDENTIFIERS.size());
    }

    private String heading() {
        return value % 3 == 0
                ? "Achternaam"
                : value % 3 == 1 ? "Wijk " + IDENTIFIERS.getFirst() : "";
    }

    private String coverLabel() {
        return List.of("Peildatum", "Leveringswijze", "Datum aanlevering", "Toelichting")
                .get(column % 4);
    }

    private Object[] beyond(int columns, String key) {
        var row = new Object[columns + 1];
        row[0] = key;
        row[columns] = personal();
        return row;
    }
}
