package nl.perspectief.dashboard.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;

/** The country behind the map, in some sixty strokes: to recognise, not to measure by. */
public final class Outline {

    /** As an SVG path in the units of the map; the lake is a hole in the land. */
    public static final String PATH = path();

    private Outline() {}

    private static String path() {
        Map<String, List<CSVRecord>> rings =
                CsvResource.read("/nl/perspectief/dashboard/figure/outline.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.get("ring"),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return rings.values().stream().map(Outline::ring).collect(Collectors.joining(" "));
    }

    private static String ring(List<CSVRecord> points) {
        return points.stream().map(Outline::point).collect(Collectors.joining(" L", "M", " Z"));
    }

    private static String point(CSVRecord line) {
        var point =
                MapLayout.at(
                        Double.parseDouble(line.get("latitude")),
                        Double.parseDouble(line.get("longitude")));
        return String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y());
    }
}
