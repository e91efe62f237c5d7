package nl.perspectief.dashboard.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;

/** The fixed Dutch words of the book, and the settings that its sentences name. */
final class Terms {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> settings;

    Terms() {
        for (CSVRecord line : reference("definition_terms_nl")) {
            texts.put(key(line.get("subject"), line.get("code")), line.get("text"));
        }
        settings =
                reference("settings").stream()
                        .collect(Collectors.toMap(one -> one.get("name"), one -> one.get("value")));
    }

    /** The lines of a file of sql/warehouse/reference. */
    static List<CSVRecord> reference(String name) {
        return CsvResource.read("/warehouse/reference/" + name + ".csv");
    }

    /** The line of a measure in measures.csv. */
    static CSVRecord measure(String name) {
        return reference("measures").stream()
                .filter(line -> line.get("measure").equals(name))
                .findFirst()
                .orElseThrow();
    }

    String of(String subject, String code) {
        String text = texts.get(key(subject, code));
        if (text == null) {
            throw new IllegalArgumentException("No Dutch for %s %s".formatted(subject, code));
        }
        return filled(text, settings);
    }

    /** The text with its settings filled in. */
    String withSettings(String text) {
        return filled(text, settings);
    }

    /** The text with its places in braces filled; a place without a value stays as it is. */
    static String filled(String text, Map<String, String> values) {
        String result = text;
        for (var value : values.entrySet()) {
            result = result.replace("{" + value.getKey() + "}", value.getValue());
        }
        return result;
    }

    private static String key(String subject, String code) {
        return subject + " " + code;
    }
}
