package nl.perspectief.etl.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.etl.workbook.Xml;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** A start tag, to be written again with another attribute. */
final class Tag {

    private final String name;
    private final Map<String, String> attributes;
    private final boolean isEmpty;

    private Tag(String name, Map<String, String> attributes, boolean isEmpty) {
        this.name = name;
        this.attributes = attributes;
        this.isEmpty = isEmpty;
    }

    /** The tag that the reader stands on. */
    static Tag of(Xml xml) throws java.io.IOException {
        var reader = xml.reader();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            var prefix = reader.getNamespacePrefix(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    textOf(reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return new Tag(
                qualified(reader.getPrefix(), reader.getLocalName()), attributes, isEmpty(reader));
    }

    /** A tag without attributes, of an element with nothing in it. */
    static Tag empty(String name) {
        return new Tag(name, Map.of(), true);
    }

    private static boolean isEmpty(XMLStreamReader2 reader) throws java.io.IOException {
        try {
            return reader.isEmptyElement();
        } catch (javax.xml.stream.XMLStreamException e) {
            throw new java.io.IOException(e);
        }
    }

    private static String textOf(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    private static String qualified(@Nullable String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    /** The same tag with an attribute that has no prefix set. */
    Tag with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new Tag(name, changed, isEmpty);
    }

    /** The same tag without an attribute that has no prefix. */
    Tag without(String attribute) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.remove(attribute);
        return new Tag(name, changed, isEmpty);
    }

    /** An attribute by its name without prefix; null when there is none. */
    @Nullable String valueOf(String localName) {
        return attributes.entrySet().stream()
                .filter(
                        attribute ->
                                attribute.getKey().equals(localName)
                                        || attribute.getKey().endsWith(":" + localName))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** The name of a sibling or child: with the prefix of this tag. */
    String named(String localName) {
        int colon = name.indexOf(':');
        return name.substring(0, colon + 1) + localName;
    }

    /** As a tag that something follows, even if nothing did. */
    String open() {
        return written() + ">";
    }

    String close() {
        return "</" + name + ">";
    }

    /** As it was: empty, or open. */
    @Override
    public String toString() {
        return written() + (isEmpty ? "/>" : ">");
    }

    private String written() {
        var xml = new StringBuilder("<").append(name);
        attributes.forEach(
                (attribute, value) ->
                        xml.append(' ')
                                .append(attribute)
                                .append("=\"")
                                .append(Ascii.escaped(value))
                                .append('"'));
        return xml.toString();
    }
}
