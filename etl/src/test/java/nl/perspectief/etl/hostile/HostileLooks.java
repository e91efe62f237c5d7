package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.MAIN;
import static nl.perspectief.etl.hostile.Base.PLACEMENTS;
import static nl.perspectief.etl.hostile.Base.STYLES;
import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Base.around;
import static nl.perspectief.etl.hostile.Base.changed;
import static nl.perspectief.etl.hostile.Base.joined;
import static nl.perspectief.etl.hostile.Base.numbered;
import static nl.perspectief.etl.hostile.Base.sheet;
import static nl.perspectief.etl.hostile.Base.with;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.util.List;
import java.util.function.IntFunction;

/** What a table of styles can hold. */
final class HostileLooks {

    private static final String LOOKS = "<styleSheet " + MAIN + ">";

    private HostileLooks() {}

    static List<Hostile> all(int scale) {
        return List.of(
                refused(
                        "styles by the million",
                        "soorten opmaak",
                        styles(scale, "cellXfs", i -> "<xf numFmtId=\"%d\"/>".formatted(i))),
                refused(
                        "fonts by the million",
                        "soorten opmaak",
                        styles(scale, "fonts", i -> "<font><x v=\"%d\"/></font>".formatted(i))),
                refused(
                        "formats of numbers by the million",
                        "soorten opmaak",
                        with(
                                STYLES,
                                around(
                                        LOOKS,
                                        numbered(
                                                50_000 * Math.min(scale, 12),
                                                i ->
                                                        "<numFmt numFmtId=\"%d\" formatCode=\"0.%d\"/>"
                                                                .formatted(i, i)),
                                        "</styleSheet>"))),
                refused(
                        "format of 500 kB",
                        "beschadigd",
                        with(
                                STYLES,
                                LOOKS
                                        + "<numFmt numFmtId=\"164\" formatCode=\""
                                        + "#,##0;[Red]".repeat(45_000)
                                        + "\"/></styleSheet>")),
                read("formats that make no sense", oddFormats()),
                read("styles that do not exist", changed(TRAJECTORIES, " s=\"", " s=\"99")),
                refused(
                        "styles that are missing",
                        "beschadigd",
                        file -> Base.parts().remove(STYLES).save(file)));
    }

    private static Hostile.Maker styles(int scale, String list, IntFunction<String> unit) {
        return with(
                STYLES,
                around(
                        LOOKS + "<" + list + ">",
                        numbered(150_000 * Math.min(scale, 6), unit),
                        "</" + list + "></styleSheet>"));
    }

    private static Hostile.Maker oddFormats() {
        var codes =
                List.of(
                        "[&gt;",
                        "&quot;",
                        "0".repeat(255),
                        "?".repeat(200),
                        "# ?/" + "?".repeat(200),
                        "[$-",
                        "@@@",
                        "yyyy".repeat(60),
                        "\\",
                        "*",
                        "_",
                        "[h]".repeat(80),
                        "%".repeat(250),
                        "E+",
                        "0.0.0.0",
                        "[&gt;=1][&lt;2]0;[=3]1;2;3;4;5",
                        ";;;;;;;;",
                        "General General");
        return file ->
                Base.parts()
                        .put(
                                STYLES,
                                LOOKS
                                        + "<numFmts>"
                                        + joined(
                                                codes.size(),
                                                i ->
                                                        "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                                                                .formatted(164 + i, codes.get(i)))
                                        + "</numFmts><cellXfs>"
                                        + joined(
                                                codes.size(),
                                                i -> "<xf numFmtId=\"%d\"/>".formatted(164 + i))
                                        + "</cellXfs></styleSheet>")
                        .put(
                                PLACEMENTS,
                                sheet(
                                        around(
                                                "<row r=\"1\"><c t=\"inlineStr\"><is><t>Plaatsingsnummer</t></is></c><c t=\"inlineStr\"><is><t>Trajectnummer</t></is></c><c t=\"inlineStr\"><is><t>Status op peildatum</t></is></c></row>",
                                                numbered(
                                                        200,
                                                        i ->
                                                                "<row><c s=\"%d\"><v>%s</v></c></row>"
                                                                        .formatted(
                                                                                i % codes.size(),
                                                                                i % 3 == 0
                                                                                        ? "-12.5"
                                                                                        : "1e"
                                                                                                + i)),
                                                "")))
                        .save(file);
    }
}
