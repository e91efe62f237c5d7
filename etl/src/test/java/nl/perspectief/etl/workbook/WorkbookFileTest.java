package nl.perspectief.etl.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, by its content. */
class WorkbookFileTest {

    @TempDir Path folder;

    private String refusal(String content) throws IOException {
        return refusal(content.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] content) throws IOException {
        return refusal(Files.write(folder.resolve("werkboek.xlsx"), content));
    }

    private static String refusal(Path file) throws IOException {
        return ((Opening.Refused) WorkbookFile.open(file)).sentence();
    }

    private Path zip(String... namesAndContents) throws IOException {
        var file = folder.resolve("werkboek.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void refusesWhatIsNoZipWithASentenceForEachKind() throws IOException {
        assertThat(refusal("")).startsWith("Dit bestand is leeg");
        assertThat(refusal("%PDF-1.7\n")).startsWith("Dit is een PDF");
        assertThat(refusal("Trajectnummer;Datum\nT0001;1-3-2026\n"))
                .startsWith("Dit is een tekstbestand");
        assertThat(refusal(new byte[] {0, 1, 2, 3, 4})).startsWith("Dit is geen Excel-werkmap");
    }

    @Test
    void refusesAnOldExcelWorkbook() throws IOException {
        var file = folder.resolve("werkboek.xlsx");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Trajecten");
            workbook.write(out);
        }
        assertThat(refusal(file)).startsWith("Dit is een oude Excel-werkmap (.xls)");
        assertThat(refusal(java.util.Arrays.copyOf(Files.readAllBytes(file), 700)))
                .startsWith("Dit is een oude Excel-werkmap (.xls)");
    }

    @Test
    void refusesAWorkbookWithAPassword() throws Exception {
        var file = folder.resolve("werkboek.xlsx");
        try (var files = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var data = encryptor.getDataStream(files)) {
                data.write(Files.readAllBytes(new Xlsx().save(folder, "open.xlsx")));
            }
            files.writeFilesystem(out);
        }
        assertThat(refusal(file)).contains("wachtwoord");
    }

    @Test
    void refusesOtherZipFiles() throws IOException {
        assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .contains("OpenDocument");
        assertThat(refusal(zip("xl/workbook.bin", ""))).contains(".xlsb");
        assertThat(refusal(zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")))
                .contains("geen Excel-werkmap");
        assertThat(refusal(zip("brief.txt", "hallo"))).contains("geen Excel-werkmap");
    }

    @Test
    void refusesATruncatedWorkbook() throws IOException {
        var bytes = Files.readAllBytes(new Xlsx().save(folder, "heel.xlsx"));
        assertThat(refusal(java.util.Arrays.copyOf(bytes, bytes.length - 30)))
                .contains("beschadigd");
    }

    @Test
    void refusesAFlippedBitInASheet() throws IOException {
        var workbook = new Xlsx();
        for (int i = 0; i < 50; i++) {
            workbook.sheet("Blad" + i).row(i);
        }
        var bytes = Files.readAllBytes(workbook.save(folder));
        for (int at = bytes.length / 4; at < bytes.length / 2; at += 97) {
            bytes[at] ^= 1;
        }
        assertThatThrownBy(() -> readAll(Files.write(folder.resolve("om.xlsx"), bytes)))
                .isInstanceOf(UnsoundWorkbookException.class);
    }

    private static void readAll(Path file) throws IOException {
        switch (WorkbookFile.open(file)) {
            case Opening.Refused(var sentence) -> throw new UnsoundWorkbookException(sentence);
            case Opening.ActiveContent _ -> throw new AssertionError();
            case Opening.Opened(var workbook) -> {
                try (workbook) {
                    for (var sheet : workbook.sheets()) {
                        try (var rows = workbook.rows(sheet)) {
                            while (rows.next() != null) {
                                // only reads
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void refusesABombBeforeUnpackingIt() throws IOException {
        var file = folder.resolve("bom.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var nothing = new byte[1 << 20];
            for (int i = 0; i < 30; i++) {
                zip.write(nothing);
            }
        }
        assertThat(refusal(file)).contains("te groot");
    }

    @Test
    void refusesAWorkbookWithThousandsOfParts() throws IOException {
        var file = folder.resolve("delen.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= ZipLimits.ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("deel" + i));
            }
        }
        assertThat(refusal(file)).contains("te groot");
    }

    @Test
    void findsActiveContentOfEveryKind() throws IOException {
        for (var part :
                new String[] {
                    "xl/vbaProject.bin",
                    "xl/activeX/activeX1.xml",
                    "xl/embeddings/oleObject1.bin",
                    "xl/macrosheets/sheet1.xml"
                }) {
            assertThat(WorkbookFile.open(new Xlsx().part(part, "<x/>").save(folder)))
                    .as(part)
                    .isInstanceOf(Opening.ActiveContent.class);
        }
        var dde =
                new Xlsx()
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>");
        assertThat(WorkbookFile.open(dde.save(folder))).isInstanceOf(Opening.ActiveContent.class);
        var link =
                new Xlsx()
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><externalBook/></externalLink>");
        assertThat(WorkbookFile.open(link.save(folder))).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void readsNothingFromOutsideTheFile() throws IOException {
        var secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
        var xml =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]><externalLink>&e;</externalLink>";
        var file = new Xlsx().part("xl/externalLinks/externalLink1.xml", xml).save(folder);
        assertThat(refusal(file)).contains("beschadigd");
    }

    @Test
    void noticesWhenSomebodyLoosensTheLimitsOfPoi() {
        ZipLimits.holdForPoi();
        double ratio = ZipSecureFile.getMinInflateRatio();
        try {
            ZipSecureFile.setMinInflateRatio(0);
            assertThatThrownBy(ZipLimits::holdForPoi).isInstanceOf(IllegalStateException.class);
        } finally {
            ZipSecureFile.setMinInflateRatio(ratio);
        }
    }
}
