package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes, whatever its name says. */
final class Container {

    private static final int HEAD_BYTES = 512;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Container() {}

    /** Why the file cannot be a workbook, as a Dutch sentence; null when it is a zip file. */
    static @Nullable String refusal(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return Sentences.EMPTY;
        }
        var head = head(file);
        if (startsWith(head, ZIP)) {
            return size > ZipLimits.PACKED_BYTES ? Sentences.TOO_LARGE : null;
        }
        if (startsWith(head, OLE2)) {
            return isEncrypted(file) ? Sentences.PASSWORD : Sentences.OLD_EXCEL;
        }
        return otherKind(head);
    }

    private static String otherKind(byte[] head) {
        if (startsWith(head, PDF)) {
            return Sentences.PDF;
        }
        if (startsWith(head, EMPTY_ZIP)) {
            return Sentences.OTHER_OFFICE;
        }
        if (!isText(head)) {
            return Sentences.UNKNOWN;
        }
        return isMarkup(head) ? Sentences.MARKUP : Sentences.PLAIN_TEXT;
    }

    /** Web pages and Excel 2003's XML, which many systems export under the name of a workbook. */
    private static boolean isMarkup(byte[] head) {
        return new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .startsWith("<");
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean isText(byte[] head) {
        if (startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return true; // Excel's "Unicode-tekst"
        }
        return new String(head, StandardCharsets.ISO_8859_1)
                .chars()
                .allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    /** An encrypted .xlsx is an OLE2 file with the package as one of its streams. */
    private static boolean isEncrypted(Path file) {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            return false; // a damaged OLE2 file is refused as an old workbook, with the same remedy
        }
    }
}
