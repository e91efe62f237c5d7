package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.workbook.Xml;
import org.jspecify.annotations.Nullable;

/** Marks cells among the rows of a sheet, and makes the ones that are not there. */
final class RowsEdit {

    private final NavigableMap<Integer, NavigableMap<Integer, CellNotes>> toMark;
    private final Styles styles;
    private final Columns columns;
    private final Formulas formulas;
    private final StringBuilder formula = new StringBuilder();
    private final Set<String> cutGroups = new HashSet<>();
    private int cutFormulas;

    /**
     * @param toMark by row and column; taken from as the rows come by
     */
    RowsEdit(
            NavigableMap<Integer, NavigableMap<Integer, CellNotes>> toMark,
            Styles styles,
            Columns columns,
            Formulas formulas) {
        this.toMark = toMark;
        this.styles = styles;
        this.columns = columns;
        this.formulas = formulas;
    }

    /** Goes to the end of the rows; tells how many formulas were cut. */
    int edit(Xml xml, Edits edits) throws IOException {
        var list = Element.at(xml);
        int row = 0;
        for (int event = xml.next(); event != Xml.END; event = xml.next()) {
            if (event != Xml.START) {
                continue;
            }
            if (xml.reader().getLocalName().equals("row")) {
                row = Math.max(row + 1, xml.number("r", 0));
                edits.insert(xml.from(), newRows(toMark.headMap(row, false), list.tag()));
                var cells = toMark.remove(row);
                edit(xml, row, cells == null ? new TreeMap<>() : new TreeMap<>(cells), edits);
            } else {
                xml.skip();
            }
        }
        edits.append(list, xml.from(), newRows(toMark, list.tag()));
        return cutFormulas;
    }

    private String newRows(
            NavigableMap<Integer, NavigableMap<Integer, CellNotes>> rows, Tag beside) {
        var xml = new StringBuilder();
        rows.forEach(
                (row, cells) ->
                        xml.append(
                                "<%1$s r=\"%2$d\">%3$s</%1$s>"
                                        .formatted(
                                                beside.named("row"),
                                                row,
                                                newCells(row, cells, -1, beside))));
        rows.clear();
        return xml.toString();
    }

    private String newCells(
            int row, NavigableMap<Integer, CellNotes> cells, int rowStyle, Tag beside) {
        var xml = new StringBuilder();
        cells.forEach(
                (column, notes) -> {
                    int format = rowStyle >= 0 ? rowStyle : columns.style(column);
                    xml.append(
                            "<%s r=\"%s\" s=\"%d\"/>"
                                    .formatted(
                                            beside.named("c"),
                                            new CellAddress(row, column),
                                            styles.marked(format, notes.look())));
                });
        return xml.toString();
    }

    private void edit(Xml xml, int row, NavigableMap<Integer, CellNotes> cells, Edits edits)
            throws IOException {
        boolean isMarked = !cells.isEmpty();
        var start = isMarked ? Element.at(xml) : null;
        int style = isMarked && xml.isOn("customFormat") ? xml.number("s", 0) : -1;
        int made = 0;
        int column = -1;
        for (int event = xml.next(); event != Xml.END; event = xml.next()) {
            if (event == Xml.START && !xml.reader().getLocalName().equals("c")) {
                xml.skip();
            } else if (event == Xml.START && start == null) {
                editCell(xml, null, edits);
            } else if (event == Xml.START && start != null) {
                var reference = xml.attribute("r");
                column = reference == null ? column + 1 : Area.column(reference);
                var missing = cells.headMap(column, false);
                made += missing.size();
                edits.insert(xml.from(), newCells(row, missing, style, start.tag()));
                missing.clear();
                editCell(xml, cells.remove(column), edits);
            }
        }
        if (start != null) {
            endRow(xml, row, cells, style, start, made, edits);
        }
    }

    private void endRow(
            Xml xml,
            int row,
            NavigableMap<Integer, CellNotes> cells,
            int style,
            Element start,
            int made,
            Edits edits) {
        boolean isWider = made + cells.size() > 0;
        // the stated span of a row is a hint, which new cells would make untrue
        var tag = isWider ? start.tag().without("spans") : start.tag();
        var added = newCells(row, cells, style, start.tag());
        if (tag.isEmpty()) {
            edits.replace(start.from(), start.to(), tag.open() + added + tag.close());
        } else if (isWider) {
            edits.replace(start, tag);
            edits.insert(xml.from(), added);
        }
    }

    private void editCell(Xml xml, @Nullable CellNotes notes, Edits edits) throws IOException {
        var start = notes != null || xml.attribute("cm") != null ? Element.at(xml) : null;
        int format = start == null ? 0 : xml.number("s", 0);
        boolean isCut = false;
        for (int event = xml.next(); event != Xml.END; event = xml.next()) {
            if (event == Xml.START && xml.reader().getLocalName().equals("f")) {
                isCut |= cut(xml, edits);
            } else if (event == Xml.START) {
                xml.skip();
            }
        }
        if (start != null && (notes != null || isCut)) {
            // what the cell's formula was, beside its text, goes with it
            var tag = isCut ? start.tag().without("cm") : start.tag();
            int marked = notes == null ? format : styles.marked(format, notes.look());
            edits.replace(start, tag.with("s", Integer.toString(marked)));
        }
    }

    /** Takes a formula away that needs another workbook; tells whether it did. */
    private boolean cut(Xml xml, Edits edits) throws IOException {
        long from = xml.from();
        var group = "shared".equals(xml.attribute("t")) ? xml.attribute("si") : null;
        formula.setLength(0);
        xml.appendText(formula);
        boolean isOfCutGroup = group != null && cutGroups.contains(group);
        if (!isOfCutGroup && !formulas.pointOutside(formula)) {
            return false;
        }
        if (group != null) {
            cutGroups.add(group);
        }
        edits.remove(from, xml.to());
        cutFormulas++;
        return true;
    }
}
