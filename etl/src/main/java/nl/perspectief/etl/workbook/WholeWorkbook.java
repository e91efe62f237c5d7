package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that a workbook holds, whether or not anybody reads it as data: every sheet to its very end,
 * and the texts beside the cells.
 */
public final class WholeWorkbook {

    private final ZipParts parts;
    private final List<SheetInfo> sheets;
    private final SharedStrings strings;
    private final String stringsPart;

    /**
     * What a look comes to.
     *
     * @param suspects the sheets with at least one suspicious cell; a sheet too many costs time
     *     only
     * @param unread by the name of a sheet the first row that holds something below more empty rows
     *     than {@link SheetRows} reads on
     */
    public record Look(List<SheetInfo> suspects, Map<String, Integer> unread) {}

    WholeWorkbook(
            ZipParts parts, List<SheetInfo> sheets, SharedStrings strings, String stringsPart) {
        this.parts = parts;
        this.sheets = sheets;
        this.strings = strings;
        this.stringsPart = canonical(stringsPart);
    }

    /**
     * Looks everywhere once.
     *
     * @param beside takes every text that is not in a cell: of comments, text boxes, properties, …
     */
    public Look look(Suspicion suspicion, Consumer<LooseText> beside) throws IOException {
        var owners = owners();
        var counted = new CountedComments(beside);
        for (var name : parts.names().stream().sorted().toList()) {
            var place = place(name);
            if (place != null) {
                var scan = new LooseTexts(place, owners.get(name), counted);
                scan(name, scan);
                scan.end();
                counted.requireFew();
            }
        }
        BitSet suspectStrings = strings.matching(suspicion::isIn);
        List<SheetInfo> suspects = new ArrayList<>();
        Map<String, Integer> unread = new LinkedHashMap<>();
        for (var sheet : sheets) {
            var scan = new SheetLook(sheet.name(), suspicion, suspectStrings, beside);
            scan(sheet.part(), scan);
            if (scan.found()) {
                suspects.add(sheet);
            }
            if (scan.afterGap() > 0) {
                unread.put(sheet.name(), scan.afterGap());
            }
        }
        return new Look(suspects, unread);
    }

    private void scan(String part, MarkupScan scan) throws IOException {
        try (var in = parts.checked(part)) {
            scan.scan(in);
        }
    }

    /** By part, the name of the sheet that points at it. */
    private Map<String, String> owners() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (var sheet : sheets) {
            for (var target : Relations.of(parts, sheet.part()).all()) {
                owners.put(canonical(target.part()), sheet.name());
            }
        }
        return owners;
    }

    /** Null for parts that hold no texts of a sender. */
    private LooseText.@Nullable Place place(String part) {
        boolean isText = part.endsWith(".xml") || part.endsWith(".vml");
        if (!isText || isSheet(part) || part.equals(stringsPart) || part.startsWith("[")) {
            return null;
        }
        for (var place : PLACES) {
            if (part.contains(place.word())) {
                return place.place();
            }
        }
        return LooseText.Place.OTHER;
    }

    private boolean isSheet(String part) {
        return sheets.stream().anyMatch(sheet -> canonical(sheet.part()).equals(part));
    }

    private static String canonical(String part) {
        return part.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private record PlaceOf(String word, LooseText.@Nullable Place place) {}

    private static final List<PlaceOf> PLACES =
            List.of(
                    new PlaceOf("/styles", null),
                    new PlaceOf("/theme", null),
                    new PlaceOf("/calcchain", null),
                    new PlaceOf("/metadata.xml", null),
                    new PlaceOf("comments", LooseText.Place.COMMENT),
                    new PlaceOf("/persons/", LooseText.Place.AUTHOR),
                    new PlaceOf("/charts/", LooseText.Place.CHART),
                    new PlaceOf("drawing", LooseText.Place.TEXT_BOX),
                    new PlaceOf("/pivotcache/", LooseText.Place.PIVOT),
                    new PlaceOf("/externallinks/", LooseText.Place.LINK),
                    new PlaceOf("docprops/", LooseText.Place.PROPERTIES));
}
