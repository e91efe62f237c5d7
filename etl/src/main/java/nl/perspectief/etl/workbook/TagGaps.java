package nl.perspectief.etl.workbook;

/**
 * Notices when an XML part goes on for very long without beginning a tag. An XML parser keeps a tag
 * with all its attributes in memory, whatever its length; this keeps nothing. It looks at the first
 * and the last tag of a buffer only, so it costs next to nothing.
 */
final class TagGaps {

    private long sinceTag;
    private boolean isFirst = true;
    private boolean isWide;

    /**
     * @throws UnsoundWorkbookException when the text or tag that goes on here is too long
     */
    void look(byte[] buffer, int offset, int count) throws UnsoundWorkbookException {
        int end = offset + count;
        if (isFirst) {
            isWide = isWide(buffer, offset, count);
            isFirst = false;
        }
        int first = offset;
        while (first < end && !isTag(buffer, first, offset, end)) {
            first++;
        }
        sinceTag += first - offset;
        if (sinceTag > Limits.XML_BYTES_WITHOUT_TAG) {
            throw new UnsoundWorkbookException(Sentences.TOO_MUCH_TEXT);
        }
        if (first < end) {
            sinceTag = end - last(buffer, first, offset, end);
        }
    }

    private int last(byte[] buffer, int first, int offset, int end) {
        int last = end - 1;
        while (last > first && !isTag(buffer, last, offset, end)) {
            last--;
        }
        return last;
    }

    /** In UTF-16 half of a character may look like a tag; a tag has a zero beside it. */
    private boolean isTag(byte[] buffer, int at, int from, int end) {
        return buffer[at] == '<'
                && (!isWide
                        || at + 1 < end && buffer[at + 1] == 0
                        || at > from && buffer[at - 1] == 0);
    }

    /** Whether a part that begins like this has two bytes a character or more. */
    static boolean isWide(byte[] buffer, int at, int count) {
        return count > 1
                && (buffer[at] == 0
                        || buffer[at + 1] == 0
                        || buffer[at] == (byte) 0xFE
                        || buffer[at] == (byte) 0xFF);
    }
}
