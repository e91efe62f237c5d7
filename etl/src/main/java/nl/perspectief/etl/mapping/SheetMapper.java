package nl.perspectief.etl.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.workbook.Row;
import nl.perspectief.etl.workbook.SheetRows;
import nl.perspectief.etl.workbook.UnsoundWorkbookException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet: its headings, and each row into the columns of the definition. */
final class SheetMapper {

    /**
     * Two columns of 50 000 rows may be wrong and still be told cell by cell; a sheet that is wrong
     * all over has its data under other headings, and a list of its cells helps nobody.
     */
    private static final int ERRORS_AT_MOST = 100_000;

    private static final String WRONG_ALL_OVER =
            "In dit bestand zijn meer dan 100.000 cellen fout. Waarschijnlijk staan de gegevens niet"
                    + " onder de goede koppen. Zet elke kolom onder haar eigen kop en lever het"
                    + " bestand opnieuw aan.";

    private final SheetDefinition definition;
    private final String title;
    private final SheetRows source;
    private final ColumnReaders columnReaders;
    private final Findings findings;

    /** The rows above and just below the headings, read to find these. */
    private final List<Row> top = new ArrayList<>();

    private int nextOfTop;

    SheetMapper(
            SheetDefinition definition,
            String title,
            SheetRows source,
            ColumnReaders columnReaders,
            Findings findings) {
        this.definition = definition;
        this.title = title;
        this.source = source;
        this.columnReaders = columnReaders;
        this.findings = findings;
    }

    /** Null when the sheet has no headings to read it by. */
    @Nullable DeliveredSheet map() throws IOException {
        var headings = findHeadings();
        if (headings == null) {
            findings.about(Fault.E02_HEADINGS, title)
                    .with("kolommen", HeadingFaults.required(definition));
            return null;
        }
        var faults = new HeadingFaults(definition, title, findings);
        faults.report(headings, source);
        var readers = readers(headings);
        var rows = new RowMapper(definition, title, readers, findings, headings);
        mapRows(headings, rows, faults);
        return new DeliveredSheet(
                definition,
                title,
                headings.columns(),
                headings.texts(),
                rows.rows(),
                rows.leftOut());
    }

    private @Nullable Headings findHeadings() throws IOException {
        var row = source.next();
        while (row != null) {
            top.add(row);
            row = row.number() < HeadingTexts.LAST_ROW ? source.next() : null;
        }
        return new HeadingFinder(definition, new HeadingTexts(top, source.merged())).find();
    }

    private List<ColumnReader> readers(Headings headings) {
        List<ColumnReader> readers = new ArrayList<>();
        for (var column : definition.columns()) {
            int at = headings.columns().get(column.position());
            if (at != Headings.ABSENT) {
                var text = headings.texts().get(column.position());
                readers.add(
                        columnReaders.of(
                                new ColumnReader.Place(column, title, at, text, findings)));
            }
        }
        return readers;
    }

    private void mapRows(Headings headings, RowMapper rows, HeadingFaults faults)
            throws IOException {
        var fillDown = new FillDown(source.merged(), headings.row());
        var known = known(headings);
        var birthDates = new BirthDates(title, headings.others(), columnReaders.referenceDate());
        for (var row = nextRow(); row != null; row = nextRow()) {
            if (row.number() > headings.row()) {
                faults.reportNameless(row, known);
                birthDates.accept(row);
                rows.accept(fillDown.isNeeded() ? filled(row, fillDown, headings) : row);
            }
            if (findings.errorCells() > ERRORS_AT_MOST) {
                throw new UnsoundWorkbookException(WRONG_ALL_OVER);
            }
        }
        rows.end();
        birthDates.tell(headings.row(), findings);
    }

    private static BitSet known(Headings headings) {
        var known = new BitSet();
        headings.columns().stream().filter(c -> c != Headings.ABSENT).forEach(known::set);
        headings.others().forEach(other -> known.set(other.column()));
        return known;
    }

    private @Nullable Row nextRow() throws IOException {
        return nextOfTop < top.size() ? top.get(nextOfTop++) : source.next();
    }

    private Row filled(Row row, FillDown fillDown, Headings headings) {
        fillDown.remember(row);
        int width = row.width();
        for (int column : headings.columns()) {
            width = Math.max(width, column + 1);
        }
        var cells = java.util.Arrays.copyOf(row.cells(), width);
        for (int i = 0; i < headings.columns().size(); i++) {
            int column = headings.columns().get(i);
            var cell =
                    column == Headings.ABSENT || cells[column] != null
                            ? null
                            : fillDown.at(row.number(), column);
            if (cell != null) {
                cells[column] = cell;
                findings.about(Fault.W17, title, headings.texts().get(i))
                        .at(cell.row(), cell.column());
            }
        }
        return new Row(row.number(), row.isHidden(), row.isBold(), cells);
    }
}
