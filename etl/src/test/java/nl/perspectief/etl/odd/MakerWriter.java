package nl.perspectief.etl.odd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.perspectief.etl.odd.Maker.Habit;

/** Writes a book as a maker would have. */
final class MakerWriter {

    private static final List<String> EXTRA =
            List.of(
                    "xl/theme/theme1.xml",
                    "xl/calcChain.xml",
                    "docProps/app.xml",
                    "docProps/core.xml",
                    "docProps/custom.xml",
                    "customXml/item1.xml",
                    "xl/printerSettings/printerSettings1.bin",
                    "xl/persons/person.xml",
                    "docMetadata/LabelInfo.xml");

    private final Maker maker;
    private final Book book;
    private final PackageXml around;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private MakerWriter(Maker maker, Book book) {
        this.maker = maker;
        this.book = book;
        this.around = new PackageXml(maker, book);
    }

    static byte[] write(Maker maker, Book book) {
        return new MakerWriter(maker, maker.has(Habit.OWN_SHEET) ? withOwnSheet(book) : book)
                .bytes();
    }

    private static Book withOwnSheet(Book book) {
        List<Book.Sheet> sheets = new ArrayList<>(book.sheets());
        var text = new Book.Cell(0, "Made with an evaluation copy", false);
        sheets.addFirst(new Book.Sheet("Export Summary", List.of(new Book.Row(5, List.of(text)))));
        return new Book(sheets);
    }

    private byte[] bytes() {
        addParts();
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            if (maker.has(Habit.FOLDERS)) {
                zip.putNextEntry(stored("_rels/", new byte[0]));
                zip.putNextEntry(stored("xl/", new byte[0]));
            }
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void addParts() {
        var types = around.types();
        if (!maker.has(Habit.TYPES_LAST)) {
            parts.put("[Content_Types].xml", types);
        }
        parts.put("_rels/.rels", around.rootLinks());
        var folder = around.folder();
        parts.put(folder + "workbook.xml", around.workbook());
        parts.put(folder + "_rels/workbook.xml.rels", around.links());
        var texts = new SharedTexts(maker);
        for (int i = 1; i <= book.sheets().size(); i++) {
            var sheet = book.sheets().get(i - 1);
            parts.put(
                    folder + around.sheetPart(i),
                    new SheetXml(maker, texts).of(sheet, around.namespace()));
        }
        parts.put(folder + "sharedStrings.xml", texts.xml(around.namespace()));
        if (!maker.has(Habit.NO_STYLES)) {
            parts.put(folder + "styles.xml", around.styles());
        }
        addOthers();
        parts.put("[Content_Types].xml", types);
    }

    private void addOthers() {
        if (maker.has(Habit.EXTRA_PARTS)) {
            EXTRA.forEach(part -> parts.put(part, "<iets/>"));
        }
        if (maker.has(Habit.CHART_SHEET)) {
            parts.put("xl/chartsheets/sheet1.xml", "<chartsheet/>");
        }
        if (maker.has(Habit.COMMENTS)) {
            parts.put("xl/comments1.xml", "<comments><commentList/></comments>");
            parts.put("xl/drawings/vmlDrawing1.vml", "<xml><br>niet gesloten</xml>");
            parts.put(
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    PackageXml.relationships()
                            + "<Relationship Id=\"rIdDrawing\" Type=\"x/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/></Relationships>");
        }
    }

    private void put(ZipOutputStream zip, String name, String xml) throws IOException {
        var content = dressed(xml).getBytes(charset());
        var written =
                maker.has(Habit.WINDOWS_NAMES) && name.startsWith("xl/")
                        ? name.replace('/', '\\').replace("sheet", "Sheet")
                        : name;
        zip.putNextEntry(
                maker.has(Habit.STORED) ? stored(written, content) : new ZipEntry(written));
        zip.write(content);
        zip.closeEntry();
    }

    private Charset charset() {
        return maker.has(Habit.UTF_16) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static ZipEntry stored(String name, byte[] content) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    /** The XML in the clothes of the maker: declaration, prefix, quotes, lines. */
    private String dressed(String plain) {
        var xml = plain;
        if (maker.has(Habit.PREFIX)
                && (xml.contains(PackageXml.MAIN) || xml.contains(PackageXml.STRICT_MAIN))) {
            xml = xml.replaceAll("<(/?)([A-Za-z])", "<$1x:$2").replaceFirst(" xmlns=", " xmlns:x=");
        }
        if (maker.has(Habit.PRETTY)) {
            xml = xml.replaceAll("><(?!/t>|/v>)", ">\r\n    <");
        }
        if (maker.has(Habit.SINGLE_QUOTES)) {
            xml = xml.replaceAll("=\"([^\"']*)\"", "='$1'");
        }
        var declaration =
                maker.has(Habit.NO_DECLARATION)
                        ? ""
                        : "<?xml version=\"1.0\" encoding=\"%s\" standalone=\"yes\"?>\n"
                                .formatted(charset().name());
        return (maker.has(Habit.BYTE_ORDER_MARK) ? "\uFEFF" : "") + declaration + xml;
    }
}
