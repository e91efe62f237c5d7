package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.etl.workbook.Xml;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind a text. A mark keeps the colour it covers in the background colour, which a
 * solid fill has but does not show; so it can be taken away again at a later time.
 *
 * @param front the attributes of its colour when it is one plain colour, else null
 * @param back the attributes of the colour that does not show
 */
record Fill(@Nullable Map<String, String> front, Map<String, String> back) {

    private static final Map<String, String> NOTHING = Map.of("indexed", "64");
    private static final String TINT = "tint";

    /** Put to a colour without a tint of its own, for some programs fill in any back colour. */
    private static final String OUR_TINT = "0.00001";

    /** Reads the fill whose start tag the reader stands on, up to its end. */
    static Fill read(Xml xml) throws IOException {
        boolean isSolid = false;
        Map<String, String> front = new TreeMap<>();
        Map<String, String> back = new TreeMap<>();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == Xml.START) {
                depth++;
                switch (xml.reader().getLocalName()) {
                    case "patternFill" -> isSolid = "solid".equals(xml.attribute("patternType"));
                    case "fgColor" -> front.putAll(attributes(xml));
                    case "bgColor" -> back.putAll(attributes(xml));
                    default -> {
                        // a gradient is none of ours
                    }
                }
            } else if (event == Xml.END) {
                depth--;
            }
        }
        return new Fill(isSolid ? front : null, back);
    }

    private static Map<String, String> attributes(Xml xml) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.reader().getAttributeCount(); i++) {
            attributes.put(
                    xml.reader().getAttributeLocalName(i), xml.reader().getAttributeValue(i));
        }
        return attributes;
    }

    boolean isOurs() {
        return front != null && Look.isOurs(front.getOrDefault("rgb", ""));
    }

    /** What a mark of an earlier time covered; null when that was no plain colour. */
    @Nullable Fill covered() {
        boolean isKept = back.containsKey(TINT) || back.containsKey("theme");
        if (!isKept) {
            return null;
        }
        Map<String, String> front = new TreeMap<>(back);
        front.computeIfPresent(TINT, (_, tint) -> isOurs(tint) ? null : tint);
        return new Fill(front, NOTHING);
    }

    /** A program may write the number with other digits. */
    private static boolean isOurs(String tint) {
        try {
            return Math.abs(Double.parseDouble(tint) - Double.parseDouble(OUR_TINT)) < 1e-8;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A colour over this fill. */
    Fill under(String argb) {
        if (front == null) {
            return of(argb);
        }
        Map<String, String> kept = new TreeMap<>(front);
        kept.putIfAbsent(TINT, OUR_TINT);
        return new Fill(Map.of("rgb", argb), kept);
    }

    /** A colour over nothing. */
    static Fill of(String argb) {
        return new Fill(Map.of("rgb", argb), NOTHING);
    }

    String xml(Tag root) {
        var front = this.front == null ? NOTHING : this.front;
        return "<%1$s><%2$s patternType=\"solid\">%3$s%4$s</%2$s></%1$s>"
                .formatted(
                        root.named("fill"),
                        root.named("patternFill"),
                        colour(root.named("fgColor"), front),
                        colour(root.named("bgColor"), back.isEmpty() ? NOTHING : back));
    }

    private static String colour(String name, Map<String, String> attributes) {
        var xml = new StringBuilder("<").append(name);
        new TreeMap<>(attributes)
                .forEach(
                        (attribute, value) ->
                                xml.append(
                                        " %s=\"%s\"".formatted(attribute, Ascii.escaped(value))));
        return xml.append("/>").toString();
    }
}
