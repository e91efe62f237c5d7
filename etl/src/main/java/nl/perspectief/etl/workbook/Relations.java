package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part points at. */
public final class Relations {

    /** A part pointed at: the last word of its type (worksheet, styles, …) and its name. */
    public record Target(String type, String part) {}

    private final Map<String, Target> byId;

    private Relations(Map<String, Target> byId) {
        this.byId = byId;
    }

    /**
     * @param part the part that points; empty for the container itself
     */
    public static Relations of(ZipParts parts, String part) throws IOException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = nameOf(part);
        Map<String, Target> targets = new LinkedHashMap<>();
        if (parts.has(name)) {
            try (var xml = new Xml(parts.small(name))) {
                for (var e = xml.nextElement(); e != null; e = xml.nextElement()) {
                    add(xml, folder, targets);
                }
            }
        }
        return new Relations(targets);
    }

    /** The part that holds the relations of a part. */
    public static String nameOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    private static void add(Xml xml, String folder, Map<String, Target> targets)
            throws UnsoundWorkbookException {
        if (targets.size() == Limits.RELATIONS) {
            throw new UnsoundWorkbookException(Sentences.TOO_LARGE);
        }
        var id = xml.attribute("Id");
        var type = xml.attribute("Type");
        var target = xml.attribute("Target");
        boolean isOutside = "External".equals(xml.attribute("TargetMode"));
        if (id != null && type != null && target != null && !isOutside) {
            targets.put(
                    id,
                    new Target(
                            type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var from = folder;
        var to = target;
        while (to.startsWith("../")) {
            to = to.substring(3);
            from = from.substring(0, from.lastIndexOf('/', Math.max(0, from.length() - 2)) + 1);
        }
        return from + (to.startsWith("./") ? to.substring(2) : to);
    }

    Collection<Target> all() {
        return byId.values();
    }

    public Optional<Target> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Target> byType(String type) {
        return byId.values().stream().filter(target -> target.type().equals(type)).findFirst();
    }
}
