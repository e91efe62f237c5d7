package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.perspectief.etl.workbook.Relations;
import nl.perspectief.etl.workbook.Xml;
import org.jspecify.annotations.Nullable;

/** Which parts a part points at, to be changed. */
final class RelationsEdit {

    private static final String NEW =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""";

    private final Container container;
    private final String name;
    private final Edits edits = new Edits();
    private final StringBuilder added = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private final List<Relation> relations = new ArrayList<>();
    private @Nullable Element root;
    private long end;

    /**
     * One relation.
     *
     * @param type the last word of its type
     * @param part the part pointed at; null when it lies outside the container
     */
    record Relation(String id, String type, @Nullable String part, long from, long to) {}

    /**
     * @param source the part that points; empty for the container itself
     */
    RelationsEdit(Container container, String source) throws IOException {
        this.container = container;
        this.name = Relations.nameOf(source);
        if (container.has(name)) {
            var targets = Relations.of(container.parts(), source);
            try (var xml = container.read(name)) {
                read(xml, targets);
            }
        }
    }

    private void read(Xml xml, Relations targets) throws IOException {
        xml.nextElement();
        root = Element.at(xml);
        for (int event = xml.next(); event != Xml.END; event = xml.next()) {
            if (event == Xml.START) {
                var id = textOf(xml.attribute("Id"));
                var type = textOf(xml.attribute("Type"));
                long from = xml.from();
                xml.skip();
                relations.add(
                        new Relation(
                                id,
                                type.substring(type.lastIndexOf('/') + 1),
                                targets.byId(id).map(Relations.Target::part).orElse(null),
                                from,
                                xml.to()));
                ids.add(id);
            }
        }
        end = xml.from();
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The part that a relation points at; null when there is none inside the container. */
    @Nullable String part(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .map(Relation::part)
                .orElse(null);
    }

    boolean isOf(String id, String type) {
        return relations.stream()
                .anyMatch(relation -> relation.id().equals(id) && relation.type().equals(type));
    }

    /** The part with a role, such as styles; null when there is none. */
    @Nullable String partOf(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .findFirst()
                .map(Relation::part)
                .orElse(null);
    }

    int count(String type) {
        return (int) relations.stream().filter(relation -> relation.type().equals(type)).count();
    }

    /** Takes away relations and the parts they point at. */
    void remove(Predicate<Relation> which) {
        var gone = relations.stream().filter(which).toList();
        for (var relation : gone) {
            edits.remove(relation.from(), relation.to());
            if (relation.part() != null) {
                container.remove(relation.part());
            }
        }
    }

    /** Points at a part of the container; gives the relation's id. */
    String add(String type, String part) {
        int number = ids.size() + 1;
        while (!ids.add("rIdP" + number)) {
            number++;
        }
        var id = "rIdP" + number;
        added.append('<')
                .append(root == null ? "Relationship" : root.tag().named("Relationship"))
                .append(" Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>".formatted(id, type, part));
        return id;
    }

    void finish() {
        if (root != null) {
            edits.append(root, end, added.toString());
            container.edit(name, edits);
        } else if (!added.isEmpty()) {
            var content = NEW + added + "</Relationships>";
            container.add(name, "", out -> out.write(content.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
