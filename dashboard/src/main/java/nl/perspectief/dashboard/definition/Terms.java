package nl.perspectief.dashboard.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;

/** The fixed words of the book in one language, and the settings that its sentences name. */
final class Terms {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> settings;

    Terms(Language language) {
        for (CSVRecord line : texts("definition_terms", language)) {
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

    /**
     * The lines of a file of texts in one language. The Dutch ones are reference data; others lie
     * beside this class, because all that is reference data is part of the snapshot id.
     */
    static List<CSVRecord> texts(String name, Language language) {
        return language == Language.DUTCH
                ? reference(name + "_nl")
                : beside(name + "_" + language.code());
    }

    /** The lines of a file that lies beside this class. */
    static List<CSVRecord> beside(String name) {
        var folder = Terms.class.getPackageName().replace('.', '/');
        return CsvResource.read("/%s/%s.csv".formatted(folder, name));
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
            throw new IllegalArgumentException("No words for %s %s".formatted(subject, code));
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
