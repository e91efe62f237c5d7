package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.MAIN;
import static nl.perspectief.etl.hostile.Base.STRINGS;
import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Base.around;
import static nl.perspectief.etl.hostile.Base.joined;
import static nl.perspectief.etl.hostile.Base.numbered;
import static nl.perspectief.etl.hostile.Base.repeated;
import static nl.perspectief.etl.hostile.Base.sheet;
import static nl.perspectief.etl.hostile.Base.with;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.util.List;

/** What texts can hold. */
final class HostileTexts {

    private static final String SST = "<sst " + MAIN + ">";

    private HostileTexts() {}

    static List<Hostile> all(int scale) {
        return List.of(
                refused(
                                "5 000 000 shared texts",
                                "verschillende teksten",
                                with(
                                        STRINGS,
                                        around(
                                                SST,
                                                numbered(
                                                        5_000_000,
                                                        i -> "<si><t>%d</t></si>".formatted(i)),
                                                "</sst>")))
                        .slow(),
                refused(
                                "100 000 000 empty shared texts",
                                "te groot",
                                with(
                                        STRINGS,
                                        around(SST, repeated(100_000_000, "<si/>"), "</sst>")))
                        .slow(),
                refused(
                                "shared texts that are nearly empty",
                                "verschillende teksten",
                                with(
                                        STRINGS,
                                        around(
                                                SST,
                                                numbered(
                                                        2_500_000,
                                                        i ->
                                                                "<si><t>%d</t></si>"
                                                                        .formatted(i % 1_000)),
                                                "</sst>")))
                        .slow(),
                refused(
                                "60 000 long shared texts",
                                "verschillende teksten",
                                with(
                                        STRINGS,
                                        around(
                                                SST,
                                                numbered(
                                                        60_000,
                                                        i ->
                                                                "<si><t>"
                                                                        + joined(
                                                                                200,
                                                                                j ->
                                                                                        (i * 7919L
                                                                                                        + j)
                                                                                                + " ")
                                                                        + "</t></si>"),
                                                "</sst>")))
                        .slow(),
                refused(
                        "shared text of 1 MB in runs",
                        "te groot",
                        with(
                                STRINGS,
                                around(
                                        SST + "<si>",
                                        numbered(100_000, i -> "<r><t>%08d</t></r>".formatted(i)),
                                        "</si></sst>"))),
                refused(
                        "text of 16 MB in a cell",
                        "te groot",
                        with(
                                TRAJECTORIES,
                                sheet(
                                        around(
                                                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>",
                                                numbered(20_000 * scale, i -> "%08d".formatted(i)),
                                                "</t></is></c></row>")))),
                refused(
                        "number of 100 000 digits",
                        "te groot",
                        with(
                                TRAJECTORIES,
                                sheet(
                                        around(
                                                "<row r=\"1\"><c r=\"A1\"><v>",
                                                repeated(100_000, "7"),
                                                "</v></c></row>")))),
                refused(
                        "text that is not in the list",
                        "beschadigd",
                        with(
                                TRAJECTORIES,
                                sheet(
                                        repeated(
                                                1_000,
                                                "<row><c t=\"s\"><v>99999999</v></c></row>")))),
                refused(
                        "no shared texts",
                        "beschadigd",
                        file -> Base.parts().remove(STRINGS).save(file)),
                read("1 000 headings of 190 characters in 25 rows", headings()));
    }

    private static Hostile.Maker headings() {
        int last = Base.parts().text(STRINGS).split("<si>", -1).length - 1;
        return file ->
                Base.parts()
                        .change(
                                STRINGS,
                                xml ->
                                        xml.replace(
                                                "</sst>",
                                                "<si><t>"
                                                        + "ongeluk ".repeat(24)
                                                        + "</t></si></sst>"))
                        .put(
                                TRAJECTORIES,
                                sheet(
                                        numbered(
                                                25,
                                                r ->
                                                        "<row>"
                                                                + "<c t=\"s\"><v>%d</v></c>"
                                                                        .formatted(last)
                                                                        .repeat(1_000)
                                                                + "</row>")))
                        .save(file);
    }
}
