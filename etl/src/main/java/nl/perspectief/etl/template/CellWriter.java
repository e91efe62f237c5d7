package nl.perspectief.etl.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.perspectief.etl.definition.CodeList;
import nl.perspectief.etl.definition.ColumnDefinition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Writes one canonical value into one cell, as this sender writes. */
final class CellWriter {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final List<String> YES = List.of("J", "Ja", "j", "✓", "WAAR");
    private static final List<String> NO = List.of("N", "Nee", "n", "neen", "ONWAAR");
    private static final List<String> NOTHING = List.of("-", "n.v.t.", "nvt", "--");

    private final Styles styles;
    private final Set<Departure> departures;

    CellWriter(Styles styles, Set<Departure> departures) {
        this.styles = styles;
        this.departures = departures;
    }

    void write(Row row, int number, ColumnDefinition column, @Nullable Object value) {
        if (value == null) {
            writeNothing(row, number, column);
            return;
        }
        var cell = row.createCell(number);
        cell.setCellStyle(styles.of(column.type()));
        switch (value) {
            case LocalDate day -> writeDate(cell, day);
            case Integer count -> writeNumber(cell, column, BigDecimal.valueOf(count));
            case BigDecimal amount -> writeNumber(cell, column, amount);
            default -> cell.setCellValue(text(cell, column, value.toString()));
        }
    }

    private void writeNothing(Row row, int number, ColumnDefinition column) {
        if (departs(Departure.OPEN_END_DATES) && column.name().equals("placement_end")) {
            write(row, number, column, FOR_EVER);
        } else if (departs(Departure.MISSING_MARKERS) && !column.required()) {
            switch (column.type()) {
                case DATE, DECIMAL ->
                        row.createCell(number).setCellValue(NOTHING.get(turn(row, number, 4)));
                default -> {
                    // an empty cell; in a code column a marker would mean "onbekend"
                }
            }
        }
    }

    private void writeDate(Cell cell, LocalDate day) {
        if (departs(Departure.TEXT_DATES) && turn(cell, 3) != 0) {
            cell.setCellStyle(styles.plain);
            cell.setCellValue(DutchDates.write(day, cell.getRowIndex() + cell.getColumnIndex()));
        } else if (departs(Departure.SERIAL_DATES) && turn(cell, 2) == 0) {
            cell.setCellStyle(styles.plain);
            cell.setCellValue(DateUtil.getExcelDate(day));
        } else if (departs(Departure.TIMED_DATES)) {
            cell.setCellStyle(styles.moment);
            cell.setCellValue(day.atTime(8 + turn(cell, 10), 30));
        } else {
            cell.setCellValue(day);
        }
    }

    private void writeNumber(Cell cell, ColumnDefinition column, BigDecimal number) {
        var unit = unit(column);
        if (departs(Departure.UNITS) && !unit.isEmpty()) {
            cell.setCellStyle(styles.plain);
            cell.setCellValue(withComma(number) + unit);
        } else if (departs(Departure.TEXT_NUMBERS)) {
            cell.setCellStyle(styles.plain);
            cell.setCellValue(withComma(number) + "\u00a0");
        } else if (departs(Departure.FORMULAS)) {
            cell.setCellFormula(number.toPlainString() + "*1");
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }

    private String text(Cell cell, ColumnDefinition column, String value) {
        return switch (column.type()) {
            case CODE -> column.codeList() == null ? value : label(cell, column.codeList(), value);
            case YES_NO -> yesNo(cell, value);
            case KEY -> key(column, value);
            default -> value;
        };
    }

    private String label(Cell cell, CodeList list, String value) {
        for (var code : list.codes()) {
            if (code.code().equals(value)) {
                var variants = code.variants();
                if (departs(Departure.LABEL_VARIANTS) && !variants.isEmpty()) {
                    return variants.get(turn(cell, variants.size()));
                }
                return departs(Departure.BARE_CODES) ? value : code.label();
            }
        }
        return value;
    }

    private String yesNo(Cell cell, String value) {
        boolean varied = departs(Departure.YES_NO_VARIANTS);
        return switch (value) {
            case "J" -> varied ? YES.get(turn(cell, YES.size())) : "ja";
            case "N" -> varied ? NO.get(turn(cell, NO.size())) : "nee";
            case "O" -> varied ? "onb." : "onbekend";
            default -> value;
        };
    }

    private String key(ColumnDefinition column, String value) {
        return departs(Departure.KEY_SPACES) && column.sheet().equals("placements")
                ? " " + value + " "
                : value;
    }

    private static String unit(ColumnDefinition column) {
        return switch (column.name()) {
            case "hours_per_week" -> " uur";
            case "fte" -> " fte";
            default -> "";
        };
    }

    private static String withComma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private boolean departs(Departure departure) {
        return departures.contains(departure);
    }

    private static int turn(Cell cell, int choices) {
        return turn(cell.getRow(), cell.getColumnIndex(), choices);
    }

    /** Which of the spellings this cell gets: fixed, but not the same for neighbours. */
    private static int turn(Row row, int column, int choices) {
        return Math.floorMod(row.getRowNum() * 7 + column * 3, choices);
    }
}
