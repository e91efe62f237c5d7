package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.perspectief.etl.workbook.Xml;
import nl.perspectief.etl.workbook.ZipParts;

/** What tells who made a workbook, where it lies and what it is tied to: none of it goes back. */
final class PrivateParts {

    private static final Set<String> RELATIONS =
            Set.of(
                    // document properties, by both kinds of OOXML; the picture of the first page
                    "core-properties",
                    "extended-properties",
                    "custom-properties",
                    "extendedProperties",
                    "customProperties",
                    "thumbnail",
                    "classificationlabels",
                    "customXml",
                    // a signature, which a changed workbook no longer has
                    "origin",
                    // authors of comments, and of changes in a shared workbook
                    "person",
                    "usernames",
                    "revisionHeaders",
                    "externalLink");
    private static final List<String> FOLDERS =
            List.of(
                    "docprops/",
                    "docmetadata/",
                    "customxml/",
                    "_xmlsignatures/",
                    "xl/persons/",
                    "xl/threadedcomments/",
                    "xl/revisions/",
                    "xl/externallinks/");

    /** Where a data connection tells of its server, its account and its files. */
    private static final Set<String> CONNECTION =
            Set.of(
                    "connection",
                    "command",
                    "serverCommand",
                    "localConnection",
                    "sourceFile",
                    "odcFile",
                    "url",
                    "post",
                    "editPage",
                    "description");

    private PrivateParts() {}

    /** Leaves the parts out that lie in folders of their own. */
    static void remove(Container container) {
        container.parts().names().stream()
                .filter(PrivateParts::isPrivate)
                .forEach(container::remove);
    }

    private static boolean isPrivate(String name) {
        return FOLDERS.stream().anyMatch(name::startsWith);
    }

    /** Whether a relation points at something private. */
    static boolean isPrivate(RelationsEdit.Relation relation) {
        var part = relation.part();
        return RELATIONS.contains(relation.type())
                || part != null && isPrivate(ZipParts.canonical(part));
    }

    /** Empties what data connections say; without connections their tables would be broken. */
    static void blankConnections(Container container, String part) throws IOException {
        var edits = new Edits();
        try (var xml = container.read(part)) {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                blank(xml, edits);
            }
        }
        container.edit(part, edits);
    }

    private static void blank(Xml xml, Edits edits) throws IOException {
        var element = Element.at(xml);
        var tag = element.tag();
        for (var attribute : CONNECTION) {
            tag = xml.attribute(attribute) == null ? tag : tag.with(attribute, "");
        }
        if (!tag.toString().equals(element.tag().toString())) {
            edits.replace(element, tag);
        }
    }
}
