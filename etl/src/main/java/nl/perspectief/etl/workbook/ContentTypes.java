package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the container says that its parts are; everything in lower case. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private ContentTypes() {}

    /** Empty when the container does not say it. */
    static ContentTypes of(ZipParts parts) throws IOException {
        var types = new ContentTypes();
        if (parts.has(PART)) {
            try (var xml = new Xml(parts.small(PART))) {
                for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                    types.add(xml);
                }
            }
        }
        return types;
    }

    private void add(Xml xml) throws UnsoundWorkbookException {
        var type = xml.attribute("ContentType");
        var part = xml.attribute("PartName");
        var extension = xml.attribute("Extension");
        if (type != null && part != null) {
            byPart.put(ZipParts.canonical(part), lower(type));
        } else if (type != null && extension != null) {
            byExtension.put(lower(extension), lower(type));
        }
        if (byPart.size() + byExtension.size() > Limits.RELATIONS) {
            throw new UnsoundWorkbookException(Sentences.TOO_LARGE);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * The type of a part; empty when it has none.
     *
     * @param part in the form of {@link ZipParts#names}
     */
    String of(String part) {
        @Nullable String own = byPart.get(part);
        return own != null
                ? own
                : byExtension.getOrDefault(part.substring(part.lastIndexOf('.') + 1), "");
    }
}
