package nl.perspectief.etl.finding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;

/** The rules of rules.csv, and the sentences of its faults in messages.csv. */
public final class Rules {

    private static final Map<String, Rule> ALL = new LinkedHashMap<>();
    private static final Map<Fault, Text> TEXTS = new EnumMap<>(Fault.class);
    private static final Map<Fault, Text> ENGLISH = new EnumMap<>(Fault.class);

    static {
        for (var line : CsvResource.read("/workbooks/common/rules.csv")) {
            ALL.put(line.get("id"), rule(line));
            for (var fault : Fault.values()) {
                if (fault.rule().equals(line.get("id"))) {
                    put(fault, line);
                }
            }
        }
        for (var line : CsvResource.read("/workbooks/common/messages.csv")) {
            put(Fault.valueOf(line.get("fault")), line);
        }
    }

    /** A message and its advice, with places for names and values in braces. */
    public record Text(String message, String advice) {

        boolean tellsCount() {
            return message.contains("{aantal}");
        }
    }

    private Rules() {}

    /** All rules, in the order of the file. */
    public static Collection<Rule> all() {
        return List.copyOf(ALL.values());
    }

    /** Throws when rules.csv has no such rule. */
    public static Rule rule(String id) {
        var rule = ALL.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("rules.csv has no rule " + id);
        }
        return rule;
    }

    /** The ways in which a rule can be broken, in the order in which they are told. */
    public static List<Fault> faults(String id) {
        return Arrays.stream(Fault.values()).filter(fault -> fault.rule().equals(id)).toList();
    }

    /** In Dutch. */
    public static Text text(Fault fault) {
        return text(fault, TEXTS);
    }

    public static Text englishText(Fault fault) {
        return text(fault, ENGLISH);
    }

    private static Text text(Fault fault, Map<Fault, Text> texts) {
        var text = texts.get(fault);
        if (text == null) {
            throw new IllegalStateException("rules.csv has no text for " + fault);
        }
        return text;
    }

    private static void put(Fault fault, CSVRecord line) {
        TEXTS.put(fault, new Text(line.get("message_nl"), line.get("advice_nl")));
        ENGLISH.put(fault, new Text(line.get("message_en"), line.get("advice_en")));
    }

    private static Rule rule(CSVRecord line) {
        return new Rule(
                line.get("id"),
                Severity.valueOf(line.get("severity").toUpperCase(Locale.ROOT)),
                CsvResource.parts(line.get("sheets")),
                CsvResource.parts(line.get("columns")),
                line.get("since_version"),
                line.get("trial_until").isEmpty() ? null : LocalDate.parse(line.get("trial_until")),
                line.get("waivable").equals("yes"),
                line.get("owner"),
                line.get("title_nl"),
                line.get("title_en"));
    }
}
