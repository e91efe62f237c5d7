package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An opened workbook. Reads the container itself rather than through POI: see decision 0020. Not
 * for use by two threads at once.
 */
public final class WorkbookFile implements AutoCloseable {

    private final ZipParts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();

    /** The merged regions of the sheets whose part has been proven whole. */
    private final Map<String, List<MergedRegion>> scanned = new HashMap<>();

    /** What the name of our own list of findings refers to; empty when there is none. */
    private String findingsList = "";

    private boolean is1904;
    private String stringsPart = "";
    private String stylesPart = "";
    private @Nullable SharedStrings strings;
    private CellFormat @Nullable [] formats;

    private WorkbookFile(ZipParts parts) {
        this.parts = parts;
    }

    /**
     * Looks what a file is, by its content, and opens it when it is a workbook.
     *
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public static Opening open(Path file) throws IOException {
        var refusal = Container.refusal(file);
        if (refusal != null) {
            return new Opening.Refused(refusal);
        }
        try {
            return openZip(ZipParts.open(file));
        } catch (UnsoundWorkbookException e) {
            return new Opening.Refused(e.sentence());
        }
    }

    private static Opening openZip(ZipParts parts) throws IOException {
        boolean isKept = false;
        try {
            var opening = look(parts);
            isKept = opening instanceof Opening.Opened;
            return opening;
        } finally {
            if (!isKept) {
                parts.close();
            }
        }
    }

    private static Opening look(ZipParts parts) throws IOException {
        if (parts.has("mimetype")) {
            return new Opening.Refused(Sentences.OPEN_DOCUMENT);
        }
        var types = ContentTypes.of(parts);
        var main = Relations.of(parts, "").byType("officeDocument");
        var kind = main.map(target -> types.of(ZipParts.canonical(target.part()))).orElse("");
        if (kind.contains("sheet.binary") || parts.has("xl/workbook.bin")) {
            return new Opening.Refused(Sentences.BINARY);
        }
        if (main.isEmpty() || !(kind.contains("sheet") || kind.contains("ms-excel"))) {
            return new Opening.Refused(Sentences.OTHER_OFFICE);
        }
        var active = ActiveParts.in(parts, types);
        if (active != null) {
            return new Opening.ActiveContent(Sentences.active(active));
        }
        var workbook = new WorkbookFile(parts);
        workbook.readList(main.get().part());
        return new Opening.Opened(workbook);
    }

    private void readList(String part) throws IOException {
        var relations = Relations.of(parts, part);
        stringsPart = relations.byType("sharedStrings").map(Relations.Target::part).orElse("");
        stylesPart = relations.byType("styles").map(Relations.Target::part).orElse("");
        try (var xml = new Xml(parts.small(part))) {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("workbookPr")) {
                    is1904 = xml.isOn("date1904");
                } else if (name.equals("sheet")) {
                    addSheet(xml, relations);
                } else if (name.equals("definedName")
                        && FindingsList.MARK.equals(xml.attribute("name"))) {
                    var refersTo = new StringBuilder();
                    xml.appendText(refersTo);
                    findingsList = refersTo.toString();
                }
            }
        }
    }

    private void addSheet(Xml xml, Relations relations) throws IOException {
        var title = xml.attribute("name");
        var id = xml.attribute("id");
        var target = id == null ? null : relations.byId(id).orElse(null);
        if (title == null
                || target == null
                || title.length() > Limits.CHARACTERS_IN_SHEET_NAME
                || isListed(target.part())) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        if (target.type().equals("worksheet")) {
            sheets.add(new SheetInfo(title, visibility(xml), target.part()));
        }
        if (sheets.size() > Limits.SHEETS) {
            throw new UnsoundWorkbookException(Sentences.TOO_MANY_SHEETS);
        }
    }

    /** A sheet has one tab; with more, a small file could be read for ever. */
    private boolean isListed(String part) {
        return sheets.stream().anyMatch(sheet -> sheet.part().equalsIgnoreCase(part));
    }

    private static SheetInfo.Visibility visibility(Xml xml) {
        return switch (xml.attribute("state")) {
            case "hidden" -> SheetInfo.Visibility.HIDDEN;
            case "veryHidden" -> SheetInfo.Visibility.VERY_HIDDEN;
            case null, default -> SheetInfo.Visibility.VISIBLE;
        };
    }

    /** The sender's sheets with cells, in the order of their tabs. */
    public List<SheetInfo> sheets() {
        return sheets.stream()
                .filter(sheet -> !FindingsList.isOn(sheet.name(), findingsList))
                .toList();
    }

    /** Starts reading a sheet. Can be done more than once. */
    public SheetRows rows(SheetInfo sheet) throws IOException {
        var merged = merged(sheet.part());
        var texts = strings();
        var looks = formats();
        var xml = new Xml(parts.again(sheet.part()));
        return new SheetRows(xml, merged, new CellReader(xml, texts, looks, is1904));
    }

    private List<MergedRegion> merged(String part) throws IOException {
        var known = scanned.get(part);
        if (known == null) {
            known = SheetScan.of(parts, part);
            scanned.put(part, known);
        }
        return known;
    }

    /** As {@link #rows}, but to the very end of the sheet. */
    public SheetRows everyRow(SheetInfo sheet) throws IOException {
        return rows(sheet).toTheEnd();
    }

    /** For whoever must look everywhere, also on our own list of findings. */
    public WholeWorkbook whole() throws IOException {
        return new WholeWorkbook(parts, List.copyOf(sheets), strings(), stringsPart);
    }

    private SharedStrings strings() throws IOException {
        var known = strings;
        if (known == null) {
            known = SharedStrings.NONE;
            if (parts.has(stringsPart)) {
                try (var xml = new Xml(parts.checked(stringsPart))) {
                    known = SharedStrings.read(xml);
                }
            }
            strings = known;
        }
        return known;
    }

    private CellFormat[] formats() throws IOException {
        var known = formats;
        if (known == null) {
            known = new CellFormat[0];
            if (!stylesPart.isEmpty()) {
                try (var xml = new Xml(parts.small(stylesPart))) {
                    known = Styles.read(xml);
                }
            }
            formats = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
