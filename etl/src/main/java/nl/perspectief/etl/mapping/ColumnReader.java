package nl.perspectief.etl.mapping;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.FindingGroup;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one column. Texts come back by the thousand, so what a text comes to is
 * remembered.
 */
abstract class ColumnReader {

    private static final int REMEMBERED = 20_000;
    private static final int DETAILS = 20;

    private final Place place;
    private final Map<String, Reading> remembered = new HashMap<>();
    private int details;

    /**
     * Where a column stands.
     *
     * @param sheet the sheet's name as the sender wrote it
     * @param column the column in the sheet, from 0
     * @param heading as the sender wrote it
     */
    record Place(
            ColumnDefinition definition,
            String sheet,
            int column,
            String heading,
            Findings findings) {}

    ColumnReader(Place place) {
        this.place = place;
    }

    final Place place() {
        return place;
    }

    /** What a text comes to; the text is clean, not empty, and no error. */
    abstract Reading readText(String clean);

    abstract Reading readNumber(Cell.Number number);

    Reading readBool(boolean isTrue) {
        return readText(isTrue ? "WAAR" : "ONWAAR");
    }

    /** How a value may be shown. */
    String shown(String text) {
        return Shown.value(text);
    }

    boolean isRemembered() {
        return true;
    }

    /** The value of a cell; null when there is none or when it cannot be read (and said so). */
    final @Nullable Object read(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> null;
            case Cell.Text text -> accept(cell, ofText(text.text()));
            case Cell.Number number -> accept(cell, readNumber(number));
            case Cell.Bool bool -> accept(cell, readBool(bool.value()));
            case Cell.Error error ->
                    accept(
                            cell,
                            Reading.unreadable(
                                    error.error().isEmpty()
                                            ? Fault.E04_NO_VALUE
                                            : Fault.E04_ERROR_CELL));
        };
    }

    /** Whether a cell says in words that it is empty. */
    final boolean isMissing(Cell cell) {
        if (!(cell instanceof Cell.Text text)) {
            return cell instanceof Cell.Blank;
        }
        return ofText(text.text()).equals(Reading.NOTHING);
    }

    private Reading ofText(String text) {
        if (!isRemembered()) {
            return readRaw(text);
        }
        var reading = remembered.get(text);
        if (reading == null) {
            reading = readRaw(text);
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text, reading);
        }
        return reading;
    }

    private Reading readRaw(String text) {
        var clean = Texts.clean(text);
        if (clean.isEmpty()) {
            return Reading.NOTHING;
        }
        if (Texts.isError(clean)) {
            return Reading.unreadable(Fault.E04_ERROR_CELL);
        }
        return Texts.isBroken(clean) ? readBroken(clean) : readText(clean);
    }

    private Reading readBroken(String clean) {
        var reading = readText(Texts.mended(clean));
        return reading.fault() == null ? Reading.odd(reading.value(), Fault.W22) : reading;
    }

    private @Nullable Object accept(Cell cell, Reading reading) {
        var fault = reading.fault();
        if (fault != null) {
            report(fault, cell);
        }
        return reading.value();
    }

    private void report(Fault fault, Cell cell) {
        var text = textOf(cell);
        var group = group(fault, text);
        group.at(cell.row(), cell.column());
        if (group.isLastKept()) {
            group.found(shown(text));
            explain(fault, text, group);
        }
    }

    private FindingGroup group(Fault fault, String text) {
        boolean isApart = fault == Fault.E04_CODE && details < DETAILS;
        var findings = place.findings();
        int before = isApart ? findings.size() : 0;
        var group = findings.about(fault, place.sheet(), place.heading(), isApart ? text : "");
        details += isApart && findings.size() > before ? 1 : 0;
        return group;
    }

    /** Fills what the sentence of a fault tells beside the value. */
    void explain(Fault fault, String text, FindingGroup group) {
        var minimum = place.definition().minimum();
        var maximum = place.definition().maximum();
        group.with("van", minimum == null ? "0" : minimum.toPlainString())
                .with("tot", maximum == null ? "99.999.999" : maximum.toPlainString());
    }

    static String textOf(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Number number -> number.displayed();
            case Cell.Bool bool -> bool.value() ? "WAAR" : "ONWAAR";
            case Cell.Error error -> error.error();
            case Cell.Blank _ -> "";
        };
    }
}
