package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A first look over the unpacked bytes of a sheet. It proves the part whole before a cell of it is
 * believed, and finds the merged regions, which stand behind the rows that need them. It reads no
 * XML, so it costs about a tenth of the real reading.
 */
final class SheetScan {

    private static final int BUFFER = 1 << 16;

    /** Longer than any {@code <mergeCell ref="XFD1048576:XFD1048576"/>}. */
    private static final int OVERLAP = 200;

    private static final byte[] WORD = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l', ' '};

    private static final int BYTE = 0xFF;
    private static final byte[] SKIP = skips();

    private final byte[] window = new byte[BUFFER + OVERLAP];
    private final List<MergedRegion> merged = new ArrayList<>();

    private SheetScan() {}

    static List<MergedRegion> of(ZipParts parts, String part) throws IOException {
        var scan = new SheetScan();
        try (var in = parts.checked(part)) {
            int kept = 0;
            int count = in.readNBytes(scan.window, 0, BUFFER);
            while (count > 0) {
                int end = kept + count;
                boolean isLast = count < BUFFER;
                int done = scan.look(end, isLast ? end : end - OVERLAP);
                kept = end - done;
                System.arraycopy(scan.window, done, scan.window, 0, kept);
                count = isLast ? 0 : in.readNBytes(scan.window, kept, BUFFER);
            }
        }
        return List.copyOf(scan.merged);
    }

    /**
     * Looks for the word wherever it may begin before {@code stop}; tells how far it came. By the
     * last letter of the place it looks at, it knows how many places it may skip (Horspool).
     */
    private int look(int end, int stop) throws UnsoundWorkbookException {
        int i = 0;
        int last = WORD.length - 1;
        while (i < stop && i + last < end) {
            byte letter = window[i + last];
            if (letter == WORD[last] && isWord(i)) {
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

    private boolean isWord(int at) {
        return Arrays.equals(window, at, at + WORD.length, WORD, 0, WORD.length);
    }

    private void read(int from, int end) throws UnsoundWorkbookException {
        int open = from;
        while (open < end && window[open] != '"' && window[open] != '\'') {
            open++;
        }
        int close = open + 1;
        while (close < end && window[close] != '"' && window[close] != '\'') {
            close++;
        }
        if (close < end) {
            merged.add(
                    region(
                            new String(
                                    window,
                                    open + 1,
                                    close - open - 1,
                                    java.nio.charset.StandardCharsets.US_ASCII)));
        }
    }

    private static MergedRegion region(String range) throws UnsoundWorkbookException {
        int colon = range.indexOf(':');
        var first = new Reference();
        var last = new Reference();
        first.read(colon < 0 ? range : range.substring(0, colon));
        last.read(colon < 0 ? range : range.substring(colon + 1));
        if (first.row() < 1 || last.row() < first.row()) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        return new MergedRegion(first.row(), first.column(), last.row(), last.column());
    }
}
