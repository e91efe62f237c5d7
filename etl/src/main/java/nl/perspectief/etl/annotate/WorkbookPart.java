package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.etl.workbook.Xml;
import org.jspecify.annotations.Nullable;

/** The list of sheets and names, with the places of what is to be changed in it. */
final class WorkbookPart {

    /** Names that say who keeps the file, and where. */
    private static final List<String> PRIVATE =
            List.of("fileSharing", "absPath", "externalReferences");

    private final List<Tab> tabs = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Element> views = new ArrayList<>();
    private final List<Element> savedViews = new ArrayList<>();
    private final List<Range> privateParts = new ArrayList<>();
    private final Element root;
    private final Dialect dialect;
    private @Nullable Element sheets;
    private @Nullable Element nameList;
    private long namesEnd;
    private long afterSheets;

    /** A stretch of bytes. */
    record Range(long from, long to) {}

    /** A sheet in the list. */
    record Tab(String name, String relation, int number, boolean isHidden, Range range) {}

    /**
     * A defined name.
     *
     * @param sheet the place in the list of the sheet it belongs to; -1 when to none
     * @param to the end of the whole element
     */
    record Name(String name, int sheet, String refersTo, Element start, long to) {}

    private WorkbookPart(Xml xml) throws IOException {
        xml.nextElement();
        root = Element.at(xml);
        dialect = Dialect.of(String.valueOf(xml.reader().getNamespaceURI()));
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == Xml.START && !look(xml)) {
                depth++;
            } else if (event == Xml.END) {
                depth--;
                leave(xml);
            }
        }
    }

    static WorkbookPart read(Container container, String part) throws IOException {
        try (var xml = container.read(part)) {
            return new WorkbookPart(xml);
        }
    }

    /** Whether the element was read to its end. */
    private boolean look(Xml xml) throws IOException {
        var name = xml.reader().getLocalName();
        if (PRIVATE.contains(name)) {
            long from = xml.from();
            xml.skip();
            privateParts.add(new Range(from, xml.to()));
            afterSheets = name.equals("externalReferences") ? xml.to() : afterSheets;
            return true;
        }
        switch (name) {
            case "sheets" -> sheets = Element.at(xml);
            case "definedNames" -> nameList = Element.at(xml);
            case "workbookView" -> views.add(Element.at(xml));
            case "customWorkbookView" -> savedViews.add(Element.at(xml));
            case "sheet" -> addTab(xml);
            case "definedName" -> addName(xml);
            default -> {
                return false;
            }
        }
        return name.equals("sheet") || name.equals("definedName");
    }

    private void leave(Xml xml) throws IOException {
        switch (xml.reader().getLocalName()) {
            case "sheets", "functionGroups" -> afterSheets = xml.to();
            case "definedNames" -> namesEnd = xml.from();
            default -> {
                // nothing is added behind it
            }
        }
    }

    private void addTab(Xml xml) throws IOException {
        var name = textOf(xml.attribute("name"));
        var relation = textOf(xml.attribute("id"));
        int number = xml.number("sheetId", 0);
        var state = xml.attribute("state");
        long from = xml.from();
        xml.skip();
        boolean isHidden = state != null && !state.equals("visible");
        tabs.add(new Tab(name, relation, number, isHidden, new Range(from, xml.to())));
    }

    private void addName(Xml xml) throws IOException {
        var start = Element.at(xml);
        var name = textOf(xml.attribute("name"));
        int sheet = xml.number("localSheetId", -1);
        var refersTo = new StringBuilder();
        xml.appendText(refersTo);
        names.add(new Name(name, sheet, refersTo.toString(), start, xml.to()));
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }

    Dialect dialect() {
        return dialect;
    }

    Tag root() {
        return root.tag();
    }

    /** All sheets, in the order of their tabs. */
    List<Tab> tabs() {
        return tabs;
    }

    List<Name> names() {
        return names;
    }

    /** The windows on the workbook. */
    List<Element> views() {
        return views;
    }

    /** Views that people saved, under their own names. */
    List<Element> savedViews() {
        return savedViews;
    }

    List<Range> privateParts() {
        return privateParts;
    }

    @Nullable Element sheets() {
        return sheets;
    }

    /** The list of names; null when there is none. */
    @Nullable Element nameList() {
        return nameList;
    }

    long namesEnd() {
        return namesEnd;
    }

    /** Where a list of names would begin. */
    long afterSheets() {
        return afterSheets;
    }
}
