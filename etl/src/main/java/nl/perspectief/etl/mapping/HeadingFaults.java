package nl.perspectief.etl.mapping;

import java.util.BitSet;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Row;
import nl.perspectief.etl.workbook.SheetRows;

/** Says what is wrong with the headings of a sheet. */
final class HeadingFaults {

    private final SheetDefinition definition;
    private final String title;
    private final Findings findings;
    private final BitSet told = new BitSet();

    HeadingFaults(SheetDefinition definition, String title, Findings findings) {
        this.definition = definition;
        this.title = title;
        this.findings = findings;
    }

    /** The required headings of a sheet, for a sentence. */
    static String required(SheetDefinition definition) {
        return definition.columns().stream()
                .filter(ColumnDefinition::required)
                .map(column -> "‘" + column.header() + "’")
                .collect(Collectors.joining(", "));
    }

    void report(Headings headings, SheetRows source) {
        for (var column : definition.columns()) {
            int at = headings.columns().get(column.position());
            var text = headings.texts().get(column.position());
            if (at == Headings.ABSENT && column.required()) {
                findings.about(Fault.E02_COLUMN, title, column.header());
            } else if (at != Headings.ABSENT) {
                reportFound(headings.row(), at, text, source);
            }
        }
        headings.others().forEach(other -> report(headings.row(), other));
    }

    private void reportFound(int row, int column, String text, SheetRows source) {
        if (source.isHidden(column)) {
            findings.about(Fault.I03_COLUMN, title, text).at(row, column);
        }
        if (Texts.isBroken(text)) {
            findings.about(Fault.W22, title, text).at(row, column).found(text);
        }
    }

    private void report(int row, Headings.Other other) {
        var fault = other.isTwice() ? Fault.W01_TWICE : Fault.W01_UNKNOWN;
        if (Vocabulary.isForbidden(other.text())) {
            fault = Fault.E11;
        }
        var shown = Shown.open(other.text());
        findings.about(fault, title, shown).at(row, other.column());
    }

    /** A value below no heading at all: told once a column, it is not read. */
    void reportNameless(Row row, BitSet known) {
        var cells = row.cells();
        for (int column = known.nextClearBit(0);
                column < cells.length;
                column = known.nextClearBit(column + 1)) {
            if (cells[column] != null && !told.get(column) && row.width() > 1) {
                told.set(column);
                var letters = nl.perspectief.etl.finding.CellAddress.letters(column);
                findings.about(Fault.W01_NO_HEADING, title, letters).at(row.number(), column);
            }
        }
    }
}
