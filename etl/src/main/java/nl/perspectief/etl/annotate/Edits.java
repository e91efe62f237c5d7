package nl.perspectief.etl.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be changed in a part, byte by byte. All bytes that nothing is said of stay. */
final class Edits {

    private static final int BUFFER = 1 << 16;

    /** What is put in at a place comes before what is taken away from there on. */
    private static final Comparator<Edit> ORDER =
            Comparator.comparingLong(Edit::from).thenComparingLong(Edit::to);

    private final List<Edit> edits = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Edit(long from, long to, byte[] instead) {}

    void insert(long at, String xml) {
        if (!xml.isEmpty()) {
            replace(at, at, xml);
        }
    }

    void remove(long from, long to) {
        replace(from, to, "");
    }

    void replace(Element start, Tag with) {
        replace(start.from(), start.to(), with.toString());
    }

    /** Puts ASCII in the place of what stands there. */
    void replace(long from, long to, String xml) {
        edits.add(new Edit(from, to, xml.getBytes(StandardCharsets.US_ASCII)));
    }

    void insert(long at, byte[] xml) {
        edits.add(new Edit(at, at, xml));
    }

    /**
     * Adds something at the end of an element.
     *
     * @param end where its end tag begins; of no meaning when it has none
     */
    void append(Element element, long end, String xml) {
        if (xml.isEmpty()) {
            return;
        }
        if (element.tag().isEmpty()) {
            replace(
                    element.from(),
                    element.to(),
                    element.tag().open() + xml + element.tag().close());
        } else {
            insert(end, xml);
        }
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Copies a part with its changes. */
    void copy(InputStream in, OutputStream out) throws IOException {
        edits.sort(ORDER);
        var buffer = new byte[BUFFER];
        long at = 0;
        for (var edit : edits) {
            copy(in, out, edit.from() - at, buffer);
            in.skipNBytes(edit.to() - edit.from());
            out.write(edit.instead());
            at = edit.to();
        }
        in.transferTo(out);
    }

    byte[] in(byte[] part) {
        var out = new ByteArrayOutputStream(part.length + BUFFER);
        try {
            copy(new ByteArrayInputStream(part), out);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static void copy(InputStream in, OutputStream out, long count, byte[] buffer)
            throws IOException {
        if (count < 0) {
            throw new IllegalStateException("Two changes of one place");
        }
        for (long left = count; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
