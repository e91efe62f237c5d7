package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.LINKS;
import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Base.TYPES;
import static nl.perspectief.etl.hostile.Base.WORKBOOK;
import static nl.perspectief.etl.hostile.Base.around;
import static nl.perspectief.etl.hostile.Base.joined;
import static nl.perspectief.etl.hostile.Base.numbered;
import static nl.perspectief.etl.hostile.Base.with;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a workbook can say about its parts. */
final class HostileLists {

    private HostileLists() {}

    static List<Hostile> all(int scale) {
        return List.of(
                refused("10 000 sheets", "meer dan 100 bladen", sheets(10_000, i -> "x" + i)),
                refused("1 000 sheets", "meer dan 100 bladen", sheets(1_000, i -> "x" + i)),
                refused("10 000 tabs of one sheet", "beschadigd", sheets(10_000, _ -> "same")),
                refused(
                        "relations by the million",
                        "te groot",
                        with(
                                LINKS,
                                around(
                                        "<Relationships>",
                                        numbered(
                                                150_000 * scale,
                                                i ->
                                                        "<r Id=\"%d\" Type=\"t\" Target=\"t\"/>"
                                                                .formatted(i)),
                                        "</Relationships>"))),
                refused(
                        "types by the million",
                        "te groot",
                        with(
                                TYPES,
                                around(
                                        "<Types>",
                                        numbered(
                                                150_000 * scale,
                                                i ->
                                                        "<Default Extension=\"x%d\" ContentType=\"t\"/>"
                                                                .formatted(i)),
                                        "</Types>"))),
                refused(
                        "sheet without a part",
                        "beschadigd",
                        file -> Base.parts().remove(TRAJECTORIES).save(file)),
                refused(
                        "sheet without a relation",
                        "beschadigd",
                        file ->
                                Base.parts()
                                        .change(LINKS, x -> x.replace("rId5\"", "rId99\""))
                                        .save(file)),
                read("sheet that is another part", swapped("worksheets/sheet3.xml", "styles.xml")),
                read("relation that says it is internal", internal()));
    }

    /** Tabs before the others; by their word each points to a part of its own, or all to one. */
    static Hostile.Maker sheets(int count, IntFunction<String> word) {
        return file -> {
            var parts = Base.parts();
            parts.change(
                    WORKBOOK,
                    xml ->
                            xml.replace(
                                    "</sheets>",
                                    joined(
                                                    count,
                                                    i ->
                                                            "<sheet name=\"t%d\" sheetId=\"%d\" r:id=\"x%d\"/>"
                                                                    .formatted(i, i + 100, i))
                                            + "</sheets>"));
            parts.change(
                    LINKS,
                    xml ->
                            xml.replace(
                                    "</Relationships>",
                                    joined(
                                                    count,
                                                    i ->
                                                            "<Relationship Id=\"x%d\" Type=\"x/worksheet\" Target=\"worksheets/%s.xml\"/>"
                                                                    .formatted(i, word.apply(i)))
                                            + "</Relationships>"));
            IntStream.range(0, count)
                    .mapToObj(word)
                    .distinct()
                    .limit(1_500)
                    .forEach(name -> parts.put("xl/worksheets/" + name + ".xml", "<worksheet/>"));
            parts.save(file);
        };
    }

    private static Hostile.Maker swapped(String from, String to) {
        return file -> Base.parts().change(LINKS, xml -> xml.replace(from, to)).save(file);
    }

    private static Hostile.Maker internal() {
        return file ->
                Base.parts()
                        .change(
                                LINKS,
                                xml -> xml.replace(" Target=", " TargetMode=\"Internal\" Target="))
                        .save(file);
    }
}
