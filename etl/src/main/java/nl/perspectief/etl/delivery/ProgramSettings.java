package nl.perspectief.etl.delivery;

import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.CsvResource;

/** The numbers that figures are made by; they come with the program. */
public final class ProgramSettings {

    private static final Map<String, Integer> VALUES =
            CsvResource.read("/warehouse/reference/settings.csv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    line -> line.get("name"),
                                    line -> Integer.parseInt(line.get("value"))));

    private ProgramSettings() {}

    /**
     * @param name as in settings.csv
     */
    public static int of(String name) {
        var value = VALUES.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no setting " + name);
        }
        return value;
    }
}
