package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.LINKS;
import static nl.perspectief.etl.hostile.Base.MAIN;
import static nl.perspectief.etl.hostile.Base.STRINGS;
import static nl.perspectief.etl.hostile.Base.STYLES;
import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Base.TYPES;
import static nl.perspectief.etl.hostile.Base.WORKBOOK;
import static nl.perspectief.etl.hostile.Base.around;
import static nl.perspectief.etl.hostile.Base.numbered;
import static nl.perspectief.etl.hostile.Base.with;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What XML can be made to do, in every part that is read. */
final class HostileXml {

    private static final List<String> PARTS =
            List.of(TYPES, "_rels/.rels", LINKS, WORKBOOK, STYLES, STRINGS, TRAJECTORIES);

    private HostileXml() {}

    /**
     * @param scale how much more than enough the large ones hold
     */
    static List<Hostile> all(int scale) {
        List<Hostile> all = new ArrayList<>();
        for (var part : PARTS) {
            var name = part.substring(part.lastIndexOf('/') + 1);
            all.add(refused("deep elements in " + name, "beschadigd", deep(part, scale)));
            all.add(refused("entities in " + name, "beschadigd", entities(part)));
            all.add(refused("no XML in " + name, "", with(part, "\0\1\2 geen xml")));
        }
        all.addAll(inSheet(scale));
        return all;
    }

    private static Hostile.Maker deep(String part, int scale) {
        return with(part, numbered(75_000 * scale, i -> "<a b=\"%d\">".formatted(i)));
    }

    private static Hostile.Maker entities(String part) {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("<!ENTITY f SYSTEM \"file:///etc/passwd\">")
                .append("<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]>");
        return file ->
                Base.parts()
                        .change(
                                part,
                                xml ->
                                        laughs
                                                + xml.substring(xml.indexOf('>') + 1)
                                                        .replaceFirst("</", "&a19;&f;</"))
                        .save(file);
    }

    private static List<Hostile> inSheet(int scale) {
        return List.of(
                refused(
                        "attribute of megabytes",
                        "te groot",
                        inRows("<row a=\"", varied(5 * scale, "abcdefghijklmnop"), "\"/>")),
                refused(
                        "text of megabytes",
                        "te groot",
                        inRows("<row>", varied(5 * scale, "abcdefghijklmnop"), "</row>")),
                refused(
                        "formula of megabytes",
                        "te groot",
                        inRows(
                                "<row><c><f>",
                                varied(5 * scale, "abcdefghijklmnop"),
                                "</f></c></row>")),
                refused(
                        "white space of megabytes",
                        "te groot",
                        inRows("", varied(5 * scale, " \t\n\r"), "")),
                refused(
                        "comment of megabytes",
                        "te groot",
                        inRows("<!--", varied(5 * scale, "abcdefghijklmnop"), "-->")),
                read(
                        "comments by the million",
                        inRows(
                                "",
                                numbered(
                                        100_000 * scale,
                                        i ->
                                                "<!-- <nr %d> zomaar iets dat niets zegt -->"
                                                        .formatted(i)),
                                "")),
                refused(
                        "attributes by the million",
                        "",
                        inRows(
                                "<row ",
                                numbered(200_000 * scale, i -> " a%d=\"\"".formatted(i)),
                                "/>")),
                refused(
                        "different elements",
                        "beschadigd",
                        inRows("", numbered(100_000 * scale, i -> "<a%d/>".formatted(i)), "")),
                refused(
                        "different attributes",
                        "beschadigd",
                        with(
                                STRINGS,
                                around(
                                        "<sst>",
                                        numbered(
                                                100_000 * scale,
                                                i -> "<si a%d=\"\"/>".formatted(i)),
                                        "</sst>"))),
                refused(
                        "different prefixes",
                        "beschadigd",
                        with(
                                STRINGS,
                                around(
                                        "<sst>",
                                        numbered(
                                                100_000 * scale,
                                                i -> "<si xmlns:a%d=\"u\"/>".formatted(i)),
                                        "</sst>"))),
                refused(
                        "different instructions",
                        "beschadigd",
                        inRows("", numbered(100_000 * scale, i -> "<?a%d x?>".formatted(i)), "")),
                read(
                        "instructions and CDATA",
                        file ->
                                Base.parts()
                                        .change(
                                                TRAJECTORIES,
                                                xml ->
                                                        xml.replace(
                                                                "<sheetData>",
                                                                "<?maker x?><!-- x --><sheetData>"))
                                        .save(file)),
                refused(
                        "element that is not closed",
                        "beschadigd",
                        with(TRAJECTORIES, "<worksheet " + MAIN + "><sheetData><row><c>")));
    }

    private static Hostile.Maker inRows(String before, Parts.Content inside, String after) {
        return with(TRAJECTORIES, Base.sheet(around(before, inside, after)));
    }

    /**
     * These letters in no order, which does not pack well, so that the part passes for an honest
     * one.
     */
    private static Parts.Content varied(int mebibytes, String letters) {
        return out -> {
            var random = new Random(7);
            var block = new byte[1 << 20];
            for (int i = 0; i < block.length; i++) {
                block[i] = (byte) letters.charAt(random.nextInt(letters.length()));
            }
            for (int i = 0; i < mebibytes; i++) {
                out.write(block);
            }
        };
    }
}
