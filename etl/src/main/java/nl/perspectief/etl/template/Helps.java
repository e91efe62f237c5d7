package nl.perspectief.etl.template;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.etl.definition.CsvResource;

/** What is asked, in plain Dutch: help.csv, by sheet and column. */
final class Helps {

    private static final Map<String, String> ALL = read();

    private Helps() {}

    static String ofSheet(String sheet) {
        return ofColumn(sheet, "");
    }

    static String ofColumn(String sheet, String column) {
        var help = ALL.get(sheet + "/" + column);
        if (help == null) {
            throw new IllegalStateException("help.csv lacks %s/%s".formatted(sheet, column));
        }
        return help;
    }

    private static Map<String, String> read() {
        Map<String, String> helps = new HashMap<>();
        for (var line : CsvResource.read("/workbooks/common/help.csv")) {
            helps.put(line.get("sheet") + "/" + line.get("column"), line.get("help"));
        }
        return Map.copyOf(helps);
    }
}
