package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Base.around;
import static nl.perspectief.etl.hostile.Base.joined;
import static nl.perspectief.etl.hostile.Base.letters;
import static nl.perspectief.etl.hostile.Base.numbered;
import static nl.perspectief.etl.hostile.Base.sheet;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.util.List;

/** How much a sheet can hold. */
final class HostileSizes {

    private HostileSizes() {}

    static List<Hostile> all(int scale) {
        return List.of(
                read(
                        "rows with only looks by the million",
                        below(
                                numbered(
                                        50_000 * scale,
                                        i ->
                                                "<row r=\"%d\" s=\"1\" customFormat=\"1\" ht=\"15\"/>"
                                                        .formatted(i + 10)))),
                read(
                                "400 MB of cells with only looks",
                                below(
                                        numbered(
                                                800_000,
                                                i ->
                                                        "<row r=\"%d\">".formatted(i + 10)
                                                                + styledCells(i + 10, 20)
                                                                + "</row>")))
                        .slow(),
                refused(
                                "300 000 filled rows",
                                "meer dan 100.000 cellen fout",
                                below(
                                        numbered(
                                                300_000,
                                                i ->
                                                        "<row r=\"%d\"><c r=\"A%d\"><v>7</v></c></row>"
                                                                .formatted(i + 10, i + 10))))
                        .slow(),
                refused(
                                "700 000 rows with one word each",
                                "meer dan 100.000 cellen fout",
                                below(
                                        numbered(
                                                700_000,
                                                i ->
                                                        "<row><c t=\"inlineStr\"><is><t>ja %d</t></is></c></row>"
                                                                .formatted(i))))
                        .slow(),
                refused(
                                "200 000 rows that are all wrong",
                                "meer dan 100.000 cellen fout",
                                below(numbered(200_000, HostileSizes::wrong)))
                        .slow(),
                refused(
                                "1 000 rows of 16 384 cells",
                                "meer dan 2.000 gevulde cellen",
                                below(
                                        numbered(
                                                1_000,
                                                _ ->
                                                        "<row>"
                                                                + joined(
                                                                        16_384,
                                                                        i ->
                                                                                "<c><v>%d</v></c>"
                                                                                        .formatted(
                                                                                                i
                                                                                                        * 31))
                                                                + "</row>")))
                        .slow(),
                read("100 sheets of unknown headings", manySheets()).slow());
    }

    private static String styledCells(int row, int count) {
        return joined(count, i -> "<c r=\"%s%d\" s=\"3\"/>".formatted(letters(i), row));
    }

    private static String wrong(int number) {
        return "<row><c t=\"inlineStr\"><is><t>T%d</t></is></c>".formatted(number)
                + "<c t=\"inlineStr\"><is><t>x%d</t></is></c>".formatted(number).repeat(15)
                + "</row>";
    }

    /** The rows of the base, and more below them. */
    private static Hostile.Maker below(Parts.Content more) {
        return file -> {
            var xml = Base.parts().text(TRAJECTORIES);
            int end = xml.indexOf("</sheetData>");
            Base.parts()
                    .put(TRAJECTORIES, around(xml.substring(0, end), more, xml.substring(end)))
                    .save(file);
        };
    }

    private static Hostile.Maker manySheets() {
        return file -> {
            HostileLists.sheets(88, i -> "x" + i).write(file);
            var parts = Parts.of(java.nio.file.Files.readAllBytes(file));
            for (int i = 0; i < 88; i++) {
                parts.put(
                        "xl/worksheets/x" + i + ".xml",
                        sheet(
                                numbered(
                                        25,
                                        r ->
                                                "<row>"
                                                        + joined(
                                                                400,
                                                                c ->
                                                                        "<c t=\"inlineStr\"><is><t>kop %d %d</t></is></c>"
                                                                                .formatted(r, c))
                                                        + "</row>")));
            }
            parts.save(file);
        };
    }

    /** Parts that no reader of ours opens; huge, but honest about it. */
    static List<Hostile> unread(int scale) {
        return List.of(
                refused(
                        "large comments",
                        "meer dan 100.000 opmerkingen",
                        file ->
                                Base.parts()
                                        .put(
                                                "xl/comments1.xml",
                                                numbered(
                                                        101_000 * scale,
                                                        i ->
                                                                "<comment ref=\"A%d\"><text><t>opmerking %d</t></text></comment>"
                                                                        .formatted(i, i)))
                                        .save(file)),
                read(
                        "large drawing",
                        file ->
                                Base.parts()
                                        .put(
                                                "xl/drawings/drawing1.xml",
                                                numbered(
                                                        75_000 * scale,
                                                        i ->
                                                                "<xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col></xdr:from></xdr:twoCellAnchor>"
                                                                        .formatted(i)))
                                        .save(file)),
                refused(
                                "drawings of 600 MB",
                                "te groot",
                                file ->
                                        Base.parts()
                                                .put(
                                                        "xl/drawings/drawing1.xml",
                                                        numbered(
                                                                8_500_000,
                                                                i ->
                                                                        "<xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col></xdr:from></xdr:twoCellAnchor>"
                                                                                .formatted(i)))
                                                .save(file))
                        .slow());
    }
}
