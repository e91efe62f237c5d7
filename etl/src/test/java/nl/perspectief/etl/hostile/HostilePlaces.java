package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.MAIN;
import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Base.changed;
import static nl.perspectief.etl.hostile.Base.numbered;
import static nl.perspectief.etl.hostile.Base.with;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.util.List;
import java.util.stream.Collectors;

/** Where rows, cells and merged regions can say they stand. */
final class HostilePlaces {

    private HostilePlaces() {}

    static List<Hostile> all(int scale) {
        return List.of(
                refused("row 1 000 000 000", "beschadigd", rows("<row r=\"1000000000\"/>")),
                refused("row 99 999 999 999", "beschadigd", rows("<row r=\"99999999999\"/>")),
                refused("row below zero", "beschadigd", rows("<row r=\"-5\"/>")),
                refused("rows out of order", "beschadigd", rows("<row r=\"5\"/><row r=\"3\"/>")),
                refused("row twice", "beschadigd", rows("<row r=\"5\"/><row r=\"5\"/>")),
                refused(
                        "column behind the last",
                        "beschadigd",
                        rows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")),
                refused(
                        "column of 30 letters",
                        "beschadigd",
                        rows("<row r=\"1\"><c r=\"" + "Z".repeat(30) + "1\"><v>1</v></c></row>")),
                refused(
                        "cell of another row",
                        "beschadigd",
                        rows("<row r=\"1\"><c r=\"A7\"><v>1</v></c></row>")),
                refused(
                        "cell twice",
                        "beschadigd",
                        rows(
                                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")),
                refused(
                        "cell that is nowhere",
                        "beschadigd",
                        rows("<row r=\"1\"><c r=\"-A1\"><v>1</v></c></row>")),
                refused(
                        "kind of cell that does not exist",
                        "beschadigd",
                        rows("<row r=\"1\"><c t=\"q\"><v>1</v></c></row>")),
                read(
                        "cells out of order",
                        rows(
                                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")),
                read(
                        "billion rows by its own account",
                        changed(
                                TRAJECTORIES,
                                "<sheetData>",
                                "<dimension ref=\"A1:XFD1000000000\"/><sheetData>")),
                read(
                        "columns to two billion",
                        changed(
                                TRAJECTORIES,
                                "<sheetData>",
                                "<cols><col min=\"1\" max=\"2000000000\" hidden=\"1\"/></cols><sheetData>")),
                refused("merged backwards", "beschadigd", merged("B9:A1")),
                refused("merged nowhere", "beschadigd", merged("A0:A9")),
                read("merged over a million rows", merged("A2:XFD1048576")),
                read("merged over each other", merged("A2:C4", "B3:D5", "A1:Z99")),
                refused(
                        "merged cells by the million",
                        "samengevoegde cellen",
                        with(
                                TRAJECTORIES,
                                numbered(
                                        300_000 * Math.min(scale, 10),
                                        i ->
                                                "<mergeCell ref=\"A%d:B%d\"/>"
                                                        .formatted(
                                                                i % 1_000_000 + 1,
                                                                i % 1_000_000 + 1)))));
    }

    private static Hostile.Maker rows(String xml) {
        return with(
                TRAJECTORIES,
                "<worksheet " + MAIN + "><sheetData>" + xml + "</sheetData></worksheet>");
    }

    private static Hostile.Maker merged(String... ranges) {
        var xml =
                List.of(ranges).stream()
                        .map("<mergeCell ref=\"%s\"/>"::formatted)
                        .collect(Collectors.joining());
        return changed(
                TRAJECTORIES, "</sheetData>", "</sheetData><mergeCells>" + xml + "</mergeCells>");
    }
}
