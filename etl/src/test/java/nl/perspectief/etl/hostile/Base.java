package nl.perspectief.etl.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.etl.template.TemplateMaker;
import nl.perspectief.etl.template.TemplateRequest;
import nl.perspectief.sql.Quarter;

/** The sound workbook that every hostile one is made from, and what fills a part. */
public final class Base {

    static final String TYPES = "[Content_Types].xml";
    static final String LINKS = "xl/_rels/workbook.xml.rels";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String STYLES = "xl/styles.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String TRAJECTORIES = "xl/worksheets/sheet3.xml";
    static final String PLACEMENTS = "xl/worksheets/sheet4.xml";

    static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final byte[] WORKBOOK_BYTES = workbook("IMPULS_SZW");

    private Base() {}

    /** The example of the template, which passes every check. */
    public static byte[] workbook(String programme) {
        try {
            var file = Files.createTempFile("sound", ".xlsx");
            var amsterdam = new TemplateRequest.Municipality("GM0363", "Amsterdam");
            TemplateMaker.write(
                    new TemplateRequest(programme, amsterdam, Quarter.parse("2025-K4"), "A", true),
                    file);
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Parts parts() {
        return Parts.of(WORKBOOK_BYTES);
    }

    static RawZip zip() {
        return RawZip.of(parts());
    }

    /** The base with one part replaced. */
    static Hostile.Maker with(String part, Parts.Content content) {
        return file -> parts().put(part, content).save(file);
    }

    static Hostile.Maker with(String part, String content) {
        return file -> parts().put(part, content).save(file);
    }

    /** A sheet with this inside. */
    static Parts.Content sheet(Parts.Content inside) {
        return around("<worksheet " + MAIN + "><sheetData>", inside, "</sheetData></worksheet>");
    }

    static Parts.Content around(String before, Parts.Content inside, String after) {
        return out -> {
            text(out, before);
            inside.write(out);
            text(out, after);
        };
    }

    static Parts.Content repeated(int times, String unit) {
        return out -> {
            var many = unit.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1_000; i++) {
                out.write(many);
            }
        };
    }

    static Parts.Content numbered(int times, IntFunction<String> unit) {
        return out -> {
            for (int i = 1; i <= times; i++) {
                text(out, unit.apply(i));
            }
        };
    }

    static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static String joined(int count, IntFunction<String> unit) {
        return IntStream.range(0, count).mapToObj(unit).collect(Collectors.joining());
    }

    /** The base with a change in the text of one part. */
    static Hostile.Maker changed(String part, String from, String to) {
        return file -> parts().change(part, xml -> xml.replace(from, to)).save(file);
    }

    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
