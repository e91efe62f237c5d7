package nl.perspectief.etl.delivery;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.definition.CsvResource;

/**
 * Of what there are figures.
 *
 * @param indicators by id, in the order of the catalogue
 */
public record AimCatalogue(Map<String, Entry> indicators) {

    private static final Set<String> NO_SHARES = Set.of("count", "median_days", "mean", "index");

    /** An indicator by its names, with what is measured of it. */
    public record Entry(String dutch, String english, String unit, List<String> measures) {}

    static AimCatalogue read() {
        var all = new LinkedHashMap<String, Entry>();
        for (var line : CsvResource.read("/warehouse/reference/indicators.csv")) {
            all.put(
                    line.get("id"),
                    new Entry(
                            line.get("name_nl"),
                            line.get("name_en"),
                            line.get("unit"),
                            Arrays.asList(line.get("measures").split(", "))));
        }
        return new AimCatalogue(all);
    }

    /** Empty of an indicator that is not known. */
    List<String> measures(String indicator) {
        var entry = indicators.get(indicator);
        return entry == null ? List.of() : entry.measures();
    }

    /** Whether its figures are shares, which are 0 to 1. */
    public boolean isShare(String indicator, String measure) {
        var entry = indicators.get(indicator);
        return entry != null && entry.unit().startsWith("%") && !NO_SHARES.contains(measure);
    }
}
