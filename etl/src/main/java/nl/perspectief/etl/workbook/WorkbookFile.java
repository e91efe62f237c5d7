package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An opened workbook. Reads the container itself rather than through POI: see decision 0020. Not
 * for use by two threads at once.
 */
public final class WorkbookFile implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipParts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();
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
        var types = contentTypes(parts);
        if (types.contains("vnd.ms-excel.sheet.binary") || parts.has("xl/workbook.bin")) {
            return new Opening.Refused(Sentences.BINARY);
        }
        var main = Relations.of(parts, "").byType("officeDocument");
        if (main.isEmpty() || !types.toLowerCase(Locale.ROOT).contains("sheet")) {
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

    private static String contentTypes(ZipParts parts) throws IOException {
        if (!parts.has(CONTENT_TYPES)) {
            return "";
        }
        try (var in = parts.checked(CONTENT_TYPES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void readList(String part) throws IOException {
        var relations = Relations.of(parts, part);
        stringsPart = relations.byType("sharedStrings").map(Relations.Target::part).orElse("");
        stylesPart = relations.byType("styles").map(Relations.Target::part).orElse("");
        try (var xml = new Xml(parts.checked(part))) {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("workbookPr")) {
                    is1904 = xml.isOn("date1904");
                } else if (name.equals("sheet")) {
                    addSheet(xml, relations);
                }
            }
        }
    }

    private void addSheet(Xml xml, Relations relations) throws IOException {
        var title = xml.attribute("name");
        var id = xml.attribute("id");
        if (title == null || id == null) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        var target = relations.byId(id);
        if (target.isPresent() && target.get().type().equals("worksheet")) {
            sheets.add(new SheetInfo(title, visibility(xml), target.get().part()));
        }
    }

    private static SheetInfo.Visibility visibility(Xml xml) {
        return switch (xml.attribute("state")) {
            case "hidden" -> SheetInfo.Visibility.HIDDEN;
            case "veryHidden" -> SheetInfo.Visibility.VERY_HIDDEN;
            case null, default -> SheetInfo.Visibility.VISIBLE;
        };
    }

    /** The sheets with cells, in the order of their tabs. */
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    /** Starts reading a sheet. Can be done more than once. */
    public SheetRows rows(SheetInfo sheet) throws IOException {
        var scan = SheetScan.of(parts, sheet.part());
        var xml = new Xml(parts.again(sheet.part()));
        return new SheetRows(xml, scan, new CellReader(xml, strings(), formats(), is1904));
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
            if (parts.has(stylesPart)) {
                try (var xml = new Xml(parts.checked(stylesPart))) {
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
