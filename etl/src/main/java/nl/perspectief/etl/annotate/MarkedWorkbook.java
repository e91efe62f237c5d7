package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Relations;
import nl.perspectief.etl.workbook.SheetScan;
import nl.perspectief.etl.workbook.Xml;
import org.jspecify.annotations.Nullable;

/** Works out all that is to be changed in a workbook, before anything of it is written. */
final class MarkedWorkbook {

    private static final String STYLES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private final Container container;
    private final List<Finding> findings;
    private final Map<String, SheetMarks> marks = new HashMap<>();
    private final String main;
    private final WorkbookPart workbook;
    private final WorkbookEdit edit;
    private final RelationsEdit relations;
    private final Formulas formulas;
    private final Styles styles;
    private final @Nullable String stylesPart;
    private final NotesEdit notes;
    private int links;
    private int cutFormulas;

    MarkedWorkbook(Container container, List<Finding> findings) throws IOException {
        this.container = container;
        this.findings = findings;
        main = Relations.of(container.parts(), "").byType("officeDocument").orElseThrow().part();
        workbook = WorkbookPart.read(container, main);
        edit = new WorkbookEdit(workbook);
        relations = new RelationsEdit(container, main);
        formulas = new Formulas(WorkbookEdit.outsideNames(workbook.names()));
        stylesPart = relations.partOf("styles");
        styles = new Styles(stylesPart == null ? Styles.NONE : container.bytes(stylesPart));
        notes = new NotesEdit(container, workbook.dialect());
        findings.forEach(this::mark);
    }

    private void mark(Finding finding) {
        var sheet = finding.sheet();
        if (sheet != null) {
            var cells = marks.computeIfAbsent(sheet, _ -> new SheetMarks());
            Remark.of(finding).forEach(cells::add);
        }
    }

    /**
     * @param title above the list of findings
     * @param sentences below it
     */
    void plan(String title, List<String> sentences) throws IOException {
        removePrivateParts();
        removeFormer();
        for (var tab : workbook.tabs()) {
            if (tab != edit.former()) {
                planSheet(tab);
            }
        }
        addFindings(title, sentences);
        planStyles();
        relations.finish();
        ContentTypes.update(container);
    }

    private void removePrivateParts() throws IOException {
        PrivateParts.remove(container);
        var root = new RelationsEdit(container, "");
        root.remove(PrivateParts::isPrivate);
        root.finish();
        links = relations.count("externalLink");
        relations.remove(PrivateParts::isPrivate);
        var connections = relations.partOf("connections");
        if (connections != null && container.has(connections)) {
            PrivateParts.blankConnections(container, connections);
        }
    }

    private void removeFormer() {
        var former = edit.former();
        if (former != null) {
            relations.remove(relation -> relation.id().equals(former.relation()));
        }
    }

    private void planSheet(WorkbookPart.Tab tab) throws IOException {
        var part = relations.part(tab.relation());
        if (part == null || !container.has(part)) {
            return;
        }
        if (relations.isOf(tab.relation(), "worksheet")) {
            // taken once: names that are masked may look the same
            var asked = marks.remove(Shown.open(tab.name()));
            planSheet(part, asked == null ? SheetMarks.NONE : asked);
        } else {
            leaveTop(part);
        }
    }

    private void planSheet(String part, SheetMarks asked) throws IOException {
        var seen = asked.isEmpty() ? asked : asked.within(SheetScan.of(container.parts(), part));
        var sheet = new SheetPart(seen, styles, formulas);
        try (var xml = container.read(part)) {
            sheet.read(xml);
        }
        var ofSheet = new RelationsEdit(container, part);
        notes.edit(sheet, ofSheet);
        ofSheet.finish();
        cutFormulas += sheet.cutFormulas();
        container.edit(part, sheet.edits());
    }

    /** A sheet that is one chart. */
    private void leaveTop(String part) throws IOException {
        var edits = new Edits();
        try (Xml xml = container.read(part)) {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("sheetView")) {
                    SheetPart.leaveTop(xml, edits);
                }
            }
        }
        container.edit(part, edits);
    }

    private void addFindings(String title, List<String> sentences) {
        var removed = new Removed(notes.removed(), links, cutFormulas);
        var lines = Lines.of(findings, visibleSheets());
        var sheet =
                new FindingsSheet(
                        new FindingsSheet.Report(title, sentences, lines, removed.sentences()),
                        workbook.dialect(),
                        styles);
        var part = container.free("xl/worksheets/sheet%d.xml");
        container.add(part, FindingsSheet.TYPE, sheet::writeTo);
        var relation = relations.add(workbook.dialect().type("worksheet"), part);
        if (cutFormulas > 0) {
            // a list of all formulas, which Excel makes anew
            relations.remove(other -> other.type().equals("calcChain"));
        }
        container.edit(
                main,
                edit.edited(
                        relation,
                        FindingsSheet.HEADINGS,
                        FindingsSheet.filtered(lines.size()),
                        formulas));
    }

    /** A link cannot go to a sheet that is hidden. */
    private Map<String, String> visibleSheets() {
        Map<String, String> names = new HashMap<>();
        for (var tab : workbook.tabs()) {
            if (!tab.isHidden() && tab != edit.former()) {
                names.putIfAbsent(Shown.open(tab.name()), tab.name());
            }
        }
        return names;
    }

    private void planStyles() {
        if (stylesPart != null) {
            container.edit(stylesPart, styles.finished());
            return;
        }
        var part = container.free("xl/styles%d.xml");
        var content = styles.finished().in(Styles.NONE);
        container.add(part, STYLES, out -> out.write(content));
        relations.add(workbook.dialect().type("styles"), part);
    }
}
