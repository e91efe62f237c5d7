package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.workbook.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a sheet once, and notes what is to be changed in it: marked cells get their format,
 * formulas that need another workbook their value, and the sheet is no longer the one on top.
 */
final class SheetPart {

    /** What comes behind the place of comments, if it is there. */
    private static final Set<String> BEHIND_NOTES =
            Set.of(
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "AlternateContent",
                    "webPublishItems",
                    "tableParts",
                    "extLst");

    private final SheetMarks marks;
    private final Styles styles;
    private final Formulas formulas;
    private final Edits edits = new Edits();
    private final Columns columns = new Columns();
    private @Nullable Element root;
    private @Nullable Element notes;
    private long notesEnd;
    private long notesPlace;
    private int cutFormulas;

    SheetPart(SheetMarks marks, Styles styles, Formulas formulas) {
        this.marks = marks;
        this.styles = styles;
        this.formulas = formulas;
    }

    void read(Xml xml) throws IOException {
        xml.nextElement();
        root = Element.at(xml);
        for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
            if (name.equals("sheetData")) {
                var rows = new RowsEdit(new TreeMap<>(marks.rows()), styles, columns, formulas);
                cutFormulas = rows.edit(xml, edits);
                readTail(xml);
                return;
            }
            readHead(name, xml);
        }
    }

    private void readHead(String name, Xml xml) throws IOException {
        switch (name) {
            case "sheetView" -> leaveTop(xml, edits);
            case "dimension" -> widen(xml);
            case "sheetFormatPr" -> columns.readUsual(xml);
            case "col" -> columns.read(xml);
            default -> {
                // not concerned
            }
        }
    }

    /** Two sheets on top would be edited together. */
    static void leaveTop(Xml view, Edits edits) throws IOException {
        if (view.attribute("tabSelected") != null) {
            var element = Element.at(view);
            edits.replace(element, element.tag().without("tabSelected"));
        }
    }

    /** Programs that trust the stated size of a sheet are to find the cells that were made. */
    private void widen(Xml xml) throws IOException {
        var stated = xml.attribute("ref");
        if (stated == null || marks.isEmpty()) {
            return;
        }
        var area = Area.of(stated);
        if (area == null) {
            return;
        }
        for (var row : marks.rows().entrySet()) {
            area = area.with(new CellAddress(row.getKey(), row.getValue().firstKey()));
            area = area.with(new CellAddress(row.getKey(), row.getValue().lastKey()));
        }
        if (!area.equals(Area.of(stated))) {
            var element = Element.at(xml);
            edits.replace(element, element.tag().with("ref", area.toString()));
        }
    }

    private void readTail(Xml xml) throws IOException {
        for (int event = xml.next(); event != Xml.END; event = xml.next()) {
            if (event == Xml.START) {
                var name = xml.reader().getLocalName();
                if (name.equals("legacyDrawing")) {
                    notes = Element.at(xml);
                } else if (notesPlace == 0 && BEHIND_NOTES.contains(name)) {
                    notesPlace = xml.from();
                }
                xml.skip();
                notesEnd = name.equals("legacyDrawing") ? xml.to() : notesEnd;
            }
        }
        notesPlace = notesPlace == 0 ? xml.from() : notesPlace;
    }

    SheetMarks marks() {
        return marks;
    }

    Edits edits() {
        return edits;
    }

    Columns columns() {
        return columns;
    }

    /** How many cells lost a formula and kept its value. */
    int cutFormulas() {
        return cutFormulas;
    }

    /** The id of the relation with the drawing of the comments; null when there is none. */
    @Nullable String notesRelation() {
        return notes == null ? null : notes.tag().valueOf("id");
    }

    void removeNotes() {
        if (notes != null) {
            edits.remove(notes.from(), notesEnd);
        }
    }

    /** Points at the drawing of the comments. */
    void setNotes(Dialect dialect, String relation) {
        var name = root == null ? "legacyDrawing" : root.tag().named("legacyDrawing");
        var xml = "<%s xmlns:r=\"%s\" r:id=\"%s\"/>".formatted(name, dialect.relations(), relation);
        if (notes == null) {
            edits.insert(notesPlace, xml);
        } else {
            edits.replace(notes.from(), notesEnd, xml);
        }
    }
}
