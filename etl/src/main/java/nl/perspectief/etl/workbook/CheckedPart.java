package nl.perspectief.etl.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * Reads a part and holds it to what the container promised: no more bytes than declared, and the
 * right check sum at the end. {@code ZipFile} itself checks neither, so a flipped bit could turn
 * into another number. Also refuses an endless tag or text before a parser keeps it.
 */
final class CheckedPart extends FilterInputStream {

    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private final TagGaps gaps = new TagGaps();
    private long read;
    private boolean ended;

    CheckedPart(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = unpack(buffer, offset, length);
        if (count > 0) {
            sum.update(buffer, offset, count);
            gaps.look(buffer, offset, count);
            read += count;
            if (read > entry.getSize()) {
                throw new UnsoundWorkbookException(Sentences.DAMAGED);
            }
        } else if (count < 0) {
            end();
        }
        return count;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (ZipException | java.io.EOFException e) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED, e);
        }
    }

    private void end() throws UnsoundWorkbookException {
        if (!ended && (read != entry.getSize() || sum.getValue() != entry.getCrc())) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        ended = true;
    }
}
