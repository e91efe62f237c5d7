package nl.perspectief.etl.odd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.odd.Maker.Habit;

/** The table of shared texts, as a maker writes it. */
final class SharedTexts {

    private final Maker maker;
    private final List<String> items = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    SharedTexts(Maker maker) {
        this.maker = maker;
    }

    /** The number of a text in the table. */
    int numberOf(String text) {
        var known = numbers.get(text);
        if (known != null && !(maker.has(Habit.REPEATED_TEXT) && known % 2 == 0)) {
            return known;
        }
        items.add(item(text));
        numbers.put(text, items.size() - 1);
        return items.size() - 1;
    }

    private String item(String text) {
        var pronounced =
                maker.has(Habit.PHONETIC) ? "<rPh sb=\"0\" eb=\"1\"><t>furigana</t></rPh>" : "";
        if (!maker.has(Habit.RICH_TEXT) || text.length() < 2) {
            return element("t", text) + pronounced;
        }
        int half = text.length() / 2;
        return "<r>%s</r><r><rPr><b/><sz val=\"11\"/></rPr>%s</r>%s"
                .formatted(
                        element("t", text.substring(0, half)),
                        element("t", text.substring(half)),
                        pronounced);
    }

    static String element(String name, String text) {
        var space = text.equals(text.strip()) ? "" : " xml:space=\"preserve\"";
        return "<%s%s>%s</%s>".formatted(name, space, escaped(text), name);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String xml(String namespace) {
        var xml =
                new StringBuilder(
                        "<sst xmlns=\"%s\" count=\"%d\" uniqueCount=\"%d\">"
                                .formatted(namespace, items.size(), items.size()));
        items.forEach(item -> xml.append("<si>").append(item).append("</si>"));
        return xml.append("</sst>").toString();
    }
}
