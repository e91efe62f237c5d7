package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.workbook.Xml;

/** The list of what kind each part is, brought up to date with the parts that come and go. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";
    private static final Map<String, String> BY_ENDING =
            Map.of(
                    "rels", "application/vnd.openxmlformats-package.relationships+xml",
                    "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");

    private final Container container;
    private final Edits edits = new Edits();
    private final Set<String> endings = new HashSet<>();

    private ContentTypes(Container container) {
        this.container = container;
    }

    static void update(Container container) throws IOException {
        try (var xml = container.read(PART)) {
            new ContentTypes(container).update(xml);
        }
    }

    private void update(Xml xml) throws IOException {
        xml.nextElement();
        var root = Element.at(xml);
        for (int event = xml.next(); event != Xml.END; event = xml.next()) {
            if (event == Xml.START) {
                look(xml);
            }
        }
        edits.append(root, xml.from(), added(root.tag()));
        container.edit(PART, edits);
    }

    private void look(Xml xml) throws IOException {
        var part = xml.attribute("PartName");
        var ending = xml.attribute("Extension");
        long from = xml.from();
        xml.skip();
        if (ending != null) {
            endings.add(ending.toLowerCase(Locale.ROOT));
        } else if (part != null && container.isRemoved(part)) {
            edits.remove(from, xml.to());
        }
    }

    private String added(Tag root) {
        var types = new StringBuilder();
        container
                .added()
                .forEach(
                        (part, added) -> {
                            var ending = part.substring(part.lastIndexOf('.') + 1);
                            if (!added.type().isEmpty()) {
                                types.append(
                                        "<%s PartName=\"/%s\" ContentType=\"%s\"/>"
                                                .formatted(
                                                        root.named("Override"),
                                                        part,
                                                        added.type()));
                            } else if (endings.add(ending)) {
                                types.append(
                                        "<%s Extension=\"%s\" ContentType=\"%s\"/>"
                                                .formatted(
                                                        root.named("Default"),
                                                        ending,
                                                        BY_ENDING.get(ending)));
                            }
                        });
        return types.toString();
    }
}
