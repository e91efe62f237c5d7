package nl.perspectief.etl.odd;

import static nl.perspectief.etl.odd.Odd.Expectation.QUARANTINED;
import static nl.perspectief.etl.odd.Odd.Expectation.REFUSED;
import static nl.perspectief.etl.odd.Odd.Expectation.SAME;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.perspectief.etl.template.OtherContainers;

/** What people send under the name of a workbook. */
final class OtherKinds {

    private OtherKinds() {}

    static List<Odd> all(byte[] workbook) {
        return List.of(
                new Odd("nothing", new byte[0], REFUSED),
                new Odd("one byte", new byte[1], REFUSED),
                new Odd("zeros", new byte[10_000], REFUSED),
                text("CSV", "Trajectnummer;Datum\nT0001;1-3-2026\n"),
                text("CSV with a mark", "\uFEFFTrajectnummer;Datum\n"),
                text(
                        "web page",
                        "<html><body><table><tr><td>Trajectnummer</td></tr></table></body></html>"),
                text("web page with a mark", "\uFEFF\r\n<!DOCTYPE html><html></html>"),
                text(
                        "Excel 2003 XML",
                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"),
                text("SYLK", "ID;PWXL;N;E\nC;Y1;X1;K\"Trajectnummer\"\nE\n"),
                text("shortcut of Google", "{\"url\": \"https://docs.google.com/open?id=x\"}"),
                text("e-mail", "From: x@example.nl\nContent-Type: multipart/mixed\n\nBijlage\n"),
                text("PDF", "%PDF-1.7\n1 0 obj\n"),
                text("RTF", "{\\rtf1\\ansi Trajecten}"),
                text("Lotus", "\0\0\2\0\6\4\6\0\b\0\0\0\0\0"),
                text("Excel 2", "\t\0\4\0\0\0\20\0"),
                text("picture", "\u0089PNG\r\n\u001a\n"),
                text("gzip", "\u001f\u008b\b\0\0\0"),
                text("7-Zip", "7z\u00bc\u00af\u0027\u001c"),
                text("RAR", "Rar!\u001a\7\0"),
                new Odd("Excel 97", OtherContainers.oldFormat("Oud"), REFUSED),
                new Odd(
                        "Excel 97, cut off",
                        java.util.Arrays.copyOf(OtherContainers.oldFormat("Oud"), 600),
                        REFUSED),
                new Odd("password", OtherContainers.encrypted(workbook), REFUSED),
                new Odd("bomb", OtherContainers.zipBomb(workbook), REFUSED),
                new Odd("macros", OtherContainers.withMacros(workbook), QUARANTINED),
                zip(
                        "OpenDocument",
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<x/>"),
                zip("binary workbook", "[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x"),
                zip(
                        "Word",
                        "[Content_Types].xml",
                        type("word/document.xml", "wordprocessingml.document.main+xml"),
                        "_rels/.rels",
                        root("word/document.xml"),
                        "word/document.xml",
                        "<w/>"),
                zip(
                        "PowerPoint",
                        "[Content_Types].xml",
                        type("ppt/presentation.xml", "presentationml.presentation.main+xml"),
                        "_rels/.rels",
                        root("ppt/presentation.xml"),
                        "ppt/presentation.xml",
                        "<p/>"),
                zip("Numbers", "Index/Document.iwa", "x", "Metadata/Properties.plist", "x"),
                zip("folder with a text", "levering/brief.txt", "hallo"),
                zip("types only", "[Content_Types].xml", "<Types/>"),
                zip("relations only", "_rels/.rels", root("xl/workbook.xml")),
                zip(
                        "empty list of sheets",
                        "[Content_Types].xml",
                        type("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
                        "_rels/.rels",
                        root("xl/workbook.xml"),
                        "xl/workbook.xml",
                        "<workbook><sheets/></workbook>"),
                zip(
                        "workbook that is missing",
                        "[Content_Types].xml",
                        type("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
                        "_rels/.rels",
                        root("xl/workbook.xml")),
                new Odd("workbook in a zip", zipped("levering.xlsx", workbook), REFUSED),
                new Odd("workbook twice", twice(workbook), SAME),
                new Odd("workbook with a line behind it", with(workbook, "\r\n"), SAME),
                new Odd(
                        "workbook with a line before it",
                        with(
                                "\r\n".getBytes(StandardCharsets.US_ASCII),
                                new String(workbook, StandardCharsets.ISO_8859_1)),
                        REFUSED));
    }

    private static Odd text(String name, String content) {
        return new Odd(name, content.getBytes(StandardCharsets.UTF_8), REFUSED);
    }

    private static Odd zip(String name, String... namesAndContents) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Odd(name, out.toByteArray(), REFUSED);
    }

    private static byte[] zipped(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] twice(byte[] content) {
        return with(content, new String(content, StandardCharsets.ISO_8859_1));
    }

    private static byte[] with(byte[] content, String behind) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(content);
        out.writeBytes(behind.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static String type(String part, String type) {
        return "<Types><Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>"
                .formatted(part, type);
    }

    private static String root(String part) {
        return PackageXml.relationships()
                + "<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"%s\"/></Relationships>"
                        .formatted(PackageXml.LINKS, part);
    }
}
