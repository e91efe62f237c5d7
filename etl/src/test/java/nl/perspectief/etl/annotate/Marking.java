package nl.perspectief.etl.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.validation.CheckResult;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the tests of marking share: findings by hand, files by their parts. */
final class Marking {

    private Marking() {}

    static Finding finding(Severity severity, String rule, String sheet, String... cells) {
        return new Finding(
                rule,
                severity,
                sheet,
                Arrays.stream(cells).map(Marking::cell).toList(),
                "Kolom",
                "x",
                "Dit is niet goed (%s).".formatted(rule),
                "Verbeter het.");
    }

    static Finding error(String sheet, String... cells) {
        return finding(Severity.ERROR, "E04", sheet, cells);
    }

    static CellAddress cell(String reference) {
        var place = new CellReference(reference);
        return new CellAddress(place.getRow() + 1, place.getCol());
    }

    /** Marks a workbook beside the original. */
    static Path mark(Path file, Finding... findings) {
        var out = file.resolveSibling("gemerkt-" + file.getFileName());
        write(file, new CheckResult.Returned(null, List.of(findings)), out);
        return out;
    }

    static Annotated write(Path file, CheckResult result, Path out) {
        try (var to = Files.newOutputStream(out)) {
            return new Annotator().write(file, file.getFileName().toString(), result, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be read only: else POI writes the file anew when it is closed. */
    static XSSFWorkbook open(Path file) {
        return open(file, PackageAccess.READ);
    }

    static XSSFWorkbook open(Path file, PackageAccess access) {
        try {
            return new XSSFWorkbook(OPCPackage.open(file.toFile(), access));
        } catch (IOException | InvalidFormatException e) {
            throw new AssertionError(file + " cannot be opened", e);
        }
    }

    static XSSFCell at(XSSFWorkbook workbook, String sheet, String reference) {
        var place = new CellReference(reference);
        return workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
    }

    /** The colour of a cell as ARGB; empty when it has none. */
    static String ground(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundColorColor();
        return colour == null ? "" : colour.getARGBHex();
    }

    static Path save(XSSFWorkbook workbook, Path file) {
        try (workbook;
                var out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unpacked parts of a file, as texts, a character a byte. */
    static Map<String, String> parts(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** A file with these parts; texts are written as they are read by {@link #parts}. */
    static Path file(Path file, Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
            zip.finish();
            return Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
