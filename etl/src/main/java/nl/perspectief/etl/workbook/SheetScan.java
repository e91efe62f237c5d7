package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A first look over the unpacked bytes of a sheet. It proves the part whole before a cell of it is
 * believed, and finds the merged regions, which stand behind the rows that need them. It reads no
 * XML, so it costs about a tenth of the real reading; only a part in UTF-16, which no office
 * program writes, is read as XML.
 */
public final class SheetScan {

    private static final int BUFFER = 1 << 16;

    /** Longer than any {@code <mergeCell ref="XFD1048576:XFD1048576"/>}. */
    private static final int OVERLAP = 200;

    private static final byte[] WORD = "mergeCell".getBytes(StandardCharsets.US_ASCII);

    private static final int BYTE = 0xFF;
    private static final byte[] SKIP = skips();

    /** Begins with the byte before the place that is looked at next. */
    private final byte[] window = new byte[1 + OVERLAP + BUFFER];

    private final List<MergedRegion> merged = new ArrayList<>();

    private SheetScan() {}

    /** The merged regions of a sheet. */
    public static List<MergedRegion> of(ZipParts parts, String part) throws IOException {
        var scan = new SheetScan();
        boolean isWide;
        try (var in = parts.checked(part)) {
            int kept = 1;
            int count = in.readNBytes(scan.window, kept, BUFFER);
            isWide = TagGaps.isWide(scan.window, kept, count);
            while (count > 0) {
                int end = kept + count;
                boolean isLast = count < BUFFER;
                int done = scan.look(end, isLast ? end : end - OVERLAP);
                kept = end - done + 1;
                System.arraycopy(scan.window, done - 1, scan.window, 0, kept);
                count = isLast ? 0 : in.readNBytes(scan.window, kept, BUFFER);
            }
        }
        return List.copyOf(isWide ? asXml(parts, part) : scan.merged);
    }

    private static List<MergedRegion> asXml(ZipParts parts, String part) throws IOException {
        var scan = new SheetScan();
        try (var xml = new Xml(parts.again(part))) {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("mergeCell")) {
                    var range = xml.attribute("ref");
                    scan.add(range == null ? "" : range);
                }
            }
        }
        return scan.merged;
    }

    /**
     * Looks for the word wherever it may begin before {@code stop}; tells how far it came. By the
     * last letter of the place it looks at, it knows how many places it may skip (Horspool).
     */
    private int look(int end, int stop) throws UnsoundWorkbookException {
        int i = 1;
        int last = WORD.length - 1;
        while (i < stop && i + last < end) {
            byte letter = window[i + last];
            if (letter == WORD[last] && isTag(i, end)) {
                read(i + WORD.length, end);
            }
            i += SKIP[letter & BYTE];
        }
        return Math.min(Math.max(i, stop), end);
    }

    private static byte[] skips() {
        var skips = new byte[BYTE + 1];
        Arrays.fill(skips, (byte) WORD.length);
        for (int i = 0; i < WORD.length - 1; i++) {
            skips[WORD[i]] = (byte) (WORD.length - 1 - i);
        }
        return skips;
    }

    /** {@code <mergeCell } or {@code <x:mergeCell }, and not the same word in a text. */
    private boolean isTag(int at, int end) {
        int behind = at + WORD.length;
        return (window[at - 1] == '<' || window[at - 1] == ':')
                && behind < end
                && window[behind] <= ' '
                && Arrays.equals(window, at, behind, WORD, 0, WORD.length);
    }

    private void read(int from, int end) throws UnsoundWorkbookException {
        int open = from;
        while (open < end && window[open] != '"' && window[open] != '\'') {
            open++;
        }
        int close = open + 1;
        while (close < end && window[close] != window[open]) {
            close++;
        }
        if (close < end) {
            add(new String(window, open + 1, close - open - 1, StandardCharsets.US_ASCII));
        }
    }

    private void add(String range) throws UnsoundWorkbookException {
        if (merged.size() == Limits.MERGED_REGIONS) {
            throw new UnsoundWorkbookException(Sentences.TOO_MANY_MERGED);
        }
        merged.add(region(range));
    }

    private static MergedRegion region(String range) throws UnsoundWorkbookException {
        int colon = range.indexOf(':');
        var first = new Reference();
        var last = new Reference();
        first.read(colon < 0 ? range : range.substring(0, colon));
        last.read(colon < 0 ? range : range.substring(colon + 1));
        if (first.row() < 1 || last.row() < first.row() || last.column() < first.column()) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        return new MergedRegion(first.row(), first.column(), last.row(), last.column());
    }
}
