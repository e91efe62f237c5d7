package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.CheckedRows;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks what is stored. The checker wants a file with random access; the plain copy lives as long
 * as one check. Safe for several threads.
 */
final class OriginalsChecker {

    private static final Logger LOG = LoggerFactory.getLogger(OriginalsChecker.class);

    private final Originals originals;
    private final Path work;
    private final UnaryOperator<Delivered> without;
    private final WorkbookChecker checker = new WorkbookChecker();
    private final AtomicLong copies = new AtomicLong();

    /**
     * @param without leaves out the rows of those who are not to be read again
     */
    OriginalsChecker(Originals originals, Path work, UnaryOperator<Delivered> without) {
        this.originals = originals;
        this.work = work;
        this.without = without;
    }

    /**
     * @throws OriginalLostException when there is nothing to check
     * @throws UncheckedIOException when the machinery is broken, such as a full disk
     */
    CheckedRows read(PendingFile file, CheckContext context) {
        // the same file may be read by two threads at once: as itself, and as the previous one
        var copy = work.resolve("ontvangst-%d-%d".formatted(file.receiptId(), copies.getAndAdd(1)));
        try {
            Files.write(copy, originals.read(file.sha256()));
            return without(checker.read(copy, file.fileName(), context));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot check receipt " + file.receiptId(), e);
        } finally {
            deleteQuietly(copy);
        }
    }

    private CheckedRows without(CheckedRows read) {
        var delivered = read.delivered();
        if (delivered == null) {
            return read;
        }
        var left = without.apply(delivered);
        var result =
                read.result() instanceof CheckResult.Accepted(_, var findings)
                        ? new CheckResult.Accepted(left, findings)
                        : read.result();
        return new CheckedRows(result, left);
    }

    private static void deleteQuietly(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // the work folder is emptied at the next start
            LOG.warn("Cannot delete {}", copy, e);
        }
    }
}
