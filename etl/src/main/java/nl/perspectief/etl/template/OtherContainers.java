package nl.perspectief.etl.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files that look like a workbook and may not be taken in: the old format, a password, macros, a
 * zip bomb. For the samples of what goes wrong. The same content gives the same bytes.
 */
public final class OtherContainers {

    private static final int BOMB_BLOCKS = 60;
    private static final int MEBIBYTE = 1 << 20;
    private static final String PASSWORD = "perspectief";

    private OtherContainers() {}

    /** A workbook in the format of Excel 97, with one sentence in it. */
    public static byte[] oldFormat(String sentence) {
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Voorblad").createRow(0).createCell(0).setCellValue(sentence);
            // else the name of whoever runs the program would stand in the file
            workbook.getInternalWorkbook().getWriteAccess().setUsername("Perspectief");
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make an old workbook in memory", e);
        }
    }

    /** What is least in a spreadsheet of LibreOffice, with one sentence in it. */
    public static byte[] openDocument(String sentence) {
        var out = new ByteArrayOutputStream();
        try (var zip = StableZip.zip(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(
                    zip,
                    "content.xml",
                    "<office:document-content>%s</office:document-content>".formatted(sentence));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a spreadsheet in memory", e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(StableZip.entry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The workbook behind a password. The salts are fixed: this guards nothing. */
    public static byte[] encrypted(byte[] workbook) {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(
                    PASSWORD, fixed(32, 1), fixed(16, 2), fixed(16, 3), fixed(16, 4), fixed(64, 5));
            try (var out = encryptor.getDataStream(files)) {
                out.write(workbook);
            }
            var whole = new ByteArrayOutputStream();
            files.writeFilesystem(whole);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot encrypt a workbook in memory", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt workbooks", e);
        }
    }

    /** The workbook as an .xlsm: it says that it has macros, and has a part for them. */
    public static byte[] withMacros(byte[] workbook) {
        return rewritten(
                workbook,
                OtherContainers::announceMacros,
                zip -> {
                    zip.putNextEntry(StableZip.entry("xl/vbaProject.bin"));
                    zip.write("geen echte macro".getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                });
    }

    /** The workbook with a part of sixty mebibytes of blanks: small on disk, large in memory. */
    public static byte[] zipBomb(byte[] workbook) {
        var blanks = new byte[MEBIBYTE];
        Arrays.fill(blanks, (byte) ' ');
        return rewritten(
                workbook,
                (_, part) -> part,
                zip -> {
                    zip.putNextEntry(StableZip.entry("xl/worksheets/sheet99.xml"));
                    for (int block = 0; block < BOMB_BLOCKS; block++) {
                        zip.write(blanks);
                    }
                    zip.closeEntry();
                });
    }

    private static byte[] announceMacros(String name, byte[] part) {
        var text = new String(part, StandardCharsets.UTF_8);
        var changed =
                switch (name) {
                    case "[Content_Types].xml" ->
                            text.replace(
                                            "spreadsheetml.sheet.main+xml",
                                            "MACRO") // the one name is part of the other
                                    .replace(
                                            "application/vnd.openxmlformats-officedocument.MACRO",
                                            "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                    .replace(
                                            "</Types>",
                                            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
                    case "xl/_rels/workbook.xml.rels" ->
                            text.replace(
                                    "</Relationships>",
                                    "<Relationship Id=\"rIdMacro\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>");
                    default -> null;
                };
        return changed == null ? part : changed.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rewritten(byte[] workbook, PartChange change, MoreParts more) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = StableZip.zip(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(StableZip.entry(entry.getName()));
                to.write(change.of(entry.getName(), from.readAllBytes()));
                to.closeEntry();
            }
            more.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rewrite a workbook in memory", e);
        }
        return out.toByteArray();
    }

    private static byte[] fixed(int length, int fill) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }

    @FunctionalInterface
    private interface PartChange {
        byte[] of(String name, byte[] part);
    }

    @FunctionalInterface
    private interface MoreParts {
        void write(ZipOutputStream zip) throws IOException;
    }
}
