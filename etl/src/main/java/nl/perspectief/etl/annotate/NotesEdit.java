package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.Set;

/** Takes the comments that were there away from a sheet, and puts those on its marks. */
final class NotesEdit {

    private static final Set<String> COMMENTS = Set.of("comments", "threadedComment");

    private final Container container;
    private final Dialect dialect;
    private int removed;
    private int block;

    NotesEdit(Container container, Dialect dialect) {
        this.container = container;
        this.dialect = dialect;
    }

    /** How many comments of the sender were taken away so far. */
    int removed() {
        return removed;
    }

    void edit(SheetPart sheet, RelationsEdit relations) throws IOException {
        relations.remove(relation -> COMMENTS.contains(relation.type()));
        boolean isKept = keepOthers(sheet, relations);
        if (sheet.marks().isEmpty()) {
            return;
        }
        var texts = container.free("xl/comments%d.xml");
        container.add(
                texts, NoteXml.TYPE, out -> NoteXml.writeTexts(texts, sheet.marks(), dialect, out));
        relations.add(dialect.type("comments"), texts);
        if (!isKept) {
            var boxes = boxes(sheet);
            var drawing = container.free("xl/drawings/vmlDrawing%d.vml");
            container.add(drawing, "", out -> NoteXml.writeDrawing(boxes, out));
            sheet.setNotes(dialect, relations.add(dialect.type("vmlDrawing"), drawing));
        }
    }

    /** Whether the sheet keeps its old drawing, because more than comments is drawn in it. */
    private boolean keepOthers(SheetPart sheet, RelationsEdit relations) throws IOException {
        var id = sheet.notesRelation();
        var part = id == null ? null : relations.part(id);
        if (id == null || part == null || !container.has(part)) {
            return false;
        }
        var drawing = new Drawing(container.bytes(part));
        removed += drawing.notes();
        if (drawing.hasOthers()) {
            if (!sheet.marks().isEmpty()) {
                drawing.add(boxes(sheet));
            }
            container.edit(part, drawing.edits());
            return true;
        }
        relations.remove(relation -> relation.id().equals(id));
        if (sheet.marks().isEmpty()) {
            sheet.removeNotes();
        }
        return false;
    }

    private NoteXml.Boxes boxes(SheetPart sheet) {
        var boxes = new NoteXml.Boxes(sheet.marks(), sheet.columns(), block);
        block += boxes.size();
        return boxes;
    }
}
