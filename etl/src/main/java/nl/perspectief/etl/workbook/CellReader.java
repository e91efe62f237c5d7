package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Turns one {@code <c>} element into a cell. The inner loop of all reading. */
final class CellReader {

    private static final int DAYS_BETWEEN_1900_AND_1904 = 1462;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double SECONDS_A_DAY = 86_400;
    private static final int LAST_COLUMN = 16_383;

    private final Xml xml;
    private final XMLStreamReader2 reader;
    private final SharedStrings strings;
    private final CellFormat[] formats;
    private final boolean is1904;
    private final Reference reference = new Reference();
    private final CellKind kindReader = new CellKind();
    private final CellText text = new CellText();
    private final StringBuilder inline = new StringBuilder();
    private int row;
    private int column;
    private boolean isRowFixed;
    private boolean isRowBold;
    private CellFormat format = CellFormat.GENERAL;
    private CellKind.Kind kind = CellKind.Kind.NUMBER;
    private boolean hasFormula;
    private boolean hasValue;

    CellReader(Xml xml, SharedStrings strings, CellFormat[] formats, boolean is1904) {
        this.xml = xml;
        this.reader = xml.reader();
        this.strings = strings;
        this.formats = formats;
        this.is1904 = is1904;
    }

    /**
     * @param isFixed whether the row says itself which one it is; else its first cell may tell
     */
    void startRow(int number, boolean isFixed) {
        row = number;
        isRowFixed = isFixed;
        isRowBold = true;
    }

    /** The row that is read, as its cells say. */
    int row() {
        return row;
    }

    /** Whether all cells that held something since the row's start are in bold type. */
    boolean wasBold() {
        return isRowBold;
    }

    /** The column of the cell read last. */
    int column() {
        return column;
    }

    /**
     * Reads the element the reader stands on, up to its end.
     *
     * @param expected the column of a cell that does not say where it stands
     * @return null when the cell holds nothing
     */
    @Nullable Cell read(int expected) throws IOException {
        column = expected;
        if (!reader.getLocalName().equals("c")) {
            column = expected - 1;
            xml.skip();
            return null;
        }
        readAttributes();
        isRowFixed = true;
        readContent();
        var cell = hasValue || hasFormula ? cell() : null;
        isRowBold &= cell == null || format.isBold();
        return cell;
    }

    private void readAttributes() throws IOException {
        format = formats.length > 0 ? formats[0] : CellFormat.GENERAL;
        kind = CellKind.Kind.NUMBER;
        try {
            for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
                var name = reader.getAttributeLocalName(i);
                if (name.length() == 1) {
                    readAttribute(i, name.charAt(0));
                }
            }
        } catch (javax.xml.stream.XMLStreamException | IllegalArgumentException e) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED, e);
        }
        if (column > LAST_COLUMN) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
    }

    private void readAttribute(int index, char name) throws javax.xml.stream.XMLStreamException {
        switch (name) {
            case 'r' -> {
                reader.getAttributeAs(index, reference);
                column = reference.column();
                place(reference.row());
            }
            case 's' -> {
                int style = reader.getAttributeAsInt(index);
                format = style >= 0 && style < formats.length ? formats[style] : CellFormat.GENERAL;
            }
            case 't' -> {
                reader.getAttributeAs(index, kindReader);
                kind = kindReader.kind();
            }
            default -> {
                // cm, vm and ph say nothing about the value
            }
        }
    }

    /** A cell that says it stands in another row is no cell to point a sender at. */
    private void place(int number) {
        if (!isRowFixed && number > row) {
            row = number;
        } else if (number != row) {
            throw new IllegalArgumentException("A cell of another row");
        }
    }

    private void readContent() throws IOException {
        hasFormula = false;
        hasValue = false;
        text.clear();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                switch (reader.getLocalName()) {
                    case "v" -> hasValue = text.read(xml);
                    case "is" -> readInline();
                    case "f" -> {
                        hasFormula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
    }

    private void readInline() throws IOException {
        inline.setLength(0);
        SharedStrings.appendItem(xml, inline);
        text.set(inline);
        kind = CellKind.Kind.INLINE_TEXT;
        hasValue = !inline.isEmpty();
    }

    private @Nullable Cell cell() throws UnsoundWorkbookException {
        if (!hasValue) {
            // a calculated text may be empty; a calculated number cannot
            return kind == CellKind.Kind.CALCULATED_TEXT ? null : new Cell.Error(row, column, "");
        }
        return switch (kind) {
            case SHARED_TEXT -> textCell(strings.at(text.integer()));
            case NUMBER -> number();
            case BOOLEAN ->
                    new Cell.Bool(row, column, text.is('1') || text.string().equals("true"));
            case ERROR -> new Cell.Error(row, column, text.string());
            case ISO_DATE -> isoDate();
            case CALCULATED_TEXT, INLINE_TEXT -> textCell(Escapes.undone(text.string()));
        };
    }

    private @Nullable Cell textCell(String value) {
        return value.isBlank() ? null : new Cell.Text(row, column, value);
    }

    private Cell number() {
        double value = text.number();
        if (Double.isNaN(value)) {
            return new Cell.Text(row, column, text.string());
        }
        double days = is1904 && format.isDate() ? DAYS_BETWEEN_1900_AND_1904 : 0;
        return new Cell.Number(row, column, value + days, format);
    }

    /** Strict OOXML may write days as 2026-03-01 or 2026-03-01T12:00:00. */
    private Cell isoDate() {
        var iso = text.string();
        try {
            var moment =
                    iso.contains("T")
                            ? LocalDateTime.parse(iso.replaceAll("Z$", ""))
                            : LocalDate.parse(iso).atStartOfDay();
            double serial =
                    ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate())
                            + moment.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
            return new Cell.Number(row, column, serial, CellFormat.ISO_DATE);
        } catch (DateTimeParseException _) {
            return new Cell.Text(row, column, iso);
        }
    }
}
