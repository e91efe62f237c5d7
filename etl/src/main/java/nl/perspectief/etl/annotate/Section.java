package nl.perspectief.etl.annotate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list in the styles part, such as its fills, to which something may be added. */
final class Section {

    private final String name;
    private final List<byte[]> added = new ArrayList<>();
    private @Nullable Element start;
    private long end;
    private int size;

    Section(String name) {
        this.name = name;
    }

    void begin(Element element) {
        start = element;
    }

    void end(long at) {
        end = at;
    }

    /** Counts one that was there; gives its place. */
    int count() {
        return size++;
    }

    int size() {
        return size;
    }

    /** Adds one; gives its place in the list. */
    int add(String xml) {
        return add(xml.getBytes(StandardCharsets.US_ASCII));
    }

    int add(byte[] xml) {
        added.add(xml);
        return size++;
    }

    /**
     * @param otherwise where the list belongs when there is none yet
     */
    void write(Edits edits, Tag root, long otherwise) {
        if (added.isEmpty()) {
            return;
        }
        var list = start;
        var count = Integer.toString(size);
        if (list == null) {
            edits.insert(otherwise, "<%s count=\"%s\">".formatted(root.named(name), count));
            added.forEach(xml -> edits.insert(otherwise, xml));
            edits.insert(otherwise, "</%s>".formatted(root.named(name)));
        } else if (list.tag().isEmpty()) {
            edits.insert(list.from(), list.tag().with("count", count).open());
            added.forEach(xml -> edits.insert(list.from(), xml));
            edits.replace(list.from(), list.to(), list.tag().close());
        } else {
            edits.replace(list, list.tag().with("count", count));
            added.forEach(xml -> edits.insert(end, xml));
        }
    }
}
