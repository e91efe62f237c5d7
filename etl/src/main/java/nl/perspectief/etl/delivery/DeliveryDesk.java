package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import nl.perspectief.sql.BuildInput;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where files are handed in: each becomes a receipt with its original stored, is checked, and lands
 * whole or not at all. Every method may be called again after a kill and then goes on where it was.
 * Safe for several threads, as long as the files of one key stay on one thread.
 */
public final class DeliveryDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryDesk.class);

    private final DataFolder folder;
    private final Originals originals;
    private final Landing landing;
    private final Register register;
    private final RegisterQueries queries;
    private final CheckContext context;
    private final WorkbookChecker checker = new WorkbookChecker();

    /**
     * @param url the database's own URL, which tells H2 from PostgreSQL
     */
    public DeliveryDesk(DataFolder folder, DataSource operations, String url) {
        var keys = new Keys(folder);
        var jooq = OperationsDatabase.jooq(operations, url);
        this.folder = folder;
        this.originals = new Originals(folder.originals(), keys.encryption());
        this.landing = new Landing(folder.landing(), keys.pseudonyms());
        this.register = new Register(jooq);
        this.queries = new RegisterQueries(jooq);
        this.context = Participants.context(folder.reference());
    }

    /** Opens the counter for a run; what a broken-off run took in goes along with it. */
    public Intake intake(Run run) {
        return new Intake(folder.work(), originals, register, queries, context, run);
    }

    /**
     * Every file that waits for its check, the files of one programme, municipality and quarter
     * together and in the order in which they get their versions.
     */
    public List<List<PendingFile>> pending() {
        Map<String, List<PendingFile>> byKey = new LinkedHashMap<>();
        for (var file : queries.pending()) {
            var key =
                    file.deliveryKey() == null ? "receipt " + file.receiptId() : file.deliveryKey();
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(file);
        }
        return List.copyOf(byKey.values());
    }

    /**
     * Checks one file and lands it, or returns it. Wrong content ends as findings; when our own
     * code breaks on it, the receipt says so and the other files go on.
     *
     * @throws UncheckedIOException when the machinery is broken, such as a full disk: then nobody
     *     goes on
     */
    public void process(PendingFile file) {
        try {
            settle(file, withPlainCopy(file, copy -> check(copy, file)));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            if (isBrokenMachinery(e)) {
                throw e;
            }
            LOG.error("Receipt {} broke our code: {}", file.receiptId(), Trace.of(e));
            register.settled(
                    file.receiptId(),
                    ReceiptOutcome.FAILED,
                    "Dit bestand kon door een fout in Perspectief niet worden verwerkt (ontvangst %d). Het is bewaard. U hoeft niets te doen; de beheerder kijkt ernaar."
                            .formatted(file.receiptId()),
                    List.of());
        }
    }

    /** The disk or the database; not a value that the database refuses. */
    private static boolean isBrokenMachinery(Throwable failure) {
        return failure instanceof UncheckedIOException
                || (failure instanceof DataAccessException database
                        && database.sqlStateClass() != SQLStateClass.C22_DATA_EXCEPTION
                        && database.sqlStateClass()
                                != SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION);
    }

    private void settle(PendingFile file, CheckResult result) {
        switch (result) {
            case CheckResult.Refused(var sentence) ->
                    register.settled(file.receiptId(), ReceiptOutcome.REFUSED, sentence, List.of());
            case CheckResult.Quarantined(var sentence, var findings) -> {
                originals.delete(file.sha256());
                register.settled(file.receiptId(), ReceiptOutcome.QUARANTINED, sentence, findings);
            }
            case CheckResult.Returned(var cover, var findings) -> {
                var sentence = summary(findings);
                if (cover == null) {
                    register.settled(file.receiptId(), ReceiptOutcome.RETURNED, sentence, findings);
                } else {
                    long deliveryId = register.openDelivery(file, cover);
                    register.returned(file.receiptId(), deliveryId, sentence, findings);
                }
            }
            case CheckResult.Accepted(var delivered, var findings) -> {
                long deliveryId = register.openDelivery(file, delivered.cover());
                landing.land(deliveryId, delivered);
                register.imported(file.receiptId(), deliveryId, delivered, findings);
            }
        }
    }

    /** The first errors in full; the rest is in the findings. */
    private static String summary(List<Finding> findings) {
        var errors =
                findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        var first = errors.getFirst();
        var more =
                errors.size() == 1 ? "" : " (en nog %d bevindingen)".formatted(errors.size() - 1);
        return "%s %s %s%s".formatted(first.rule(), first.message(), first.advice(), more);
    }

    /** What the warehouse is built from. */
    public BuildInput buildInput(LocalDate asOf, String programVersion) {
        return new BuildInput(
                queries.forWarehouse(landing), folder.reference(), asOf, programVersion);
    }

    public RunSummary summary(long runId, int known, List<String> leftBehind) {
        return queries.summary(runId, known, leftBehind);
    }

    /**
     * Lands every delivery that counts anew out of its stored original, under today's rules.
     *
     * @return a Dutch sentence for each delivery of which the rows stay as they were, because
     *     today's rules would return it or its original is lost
     */
    public List<String> landAnew() {
        return queries.counting().stream()
                .flatMap(counting -> landAnew(counting).stream())
                .toList();
    }

    private Optional<String> landAnew(RegisterQueries.Counting counting) {
        var file = counting.file();
        try {
            return switch (withPlainCopy(file, copy -> check(copy, file))) {
                case CheckResult.Accepted(var delivered, _) -> {
                    landing.land(counting.deliveryId(), delivered);
                    register.landedAnew(counting.deliveryId(), delivered);
                    yield Optional.empty();
                }
                case CheckResult.Returned(_, var findings) -> kept(file, summary(findings));
                case CheckResult.Refused(var sentence) -> kept(file, sentence);
                case CheckResult.Quarantined(var sentence, _) -> kept(file, sentence);
            };
        } catch (OriginalLostException e) {
            LOG.error("Receipt {}: {}", file.receiptId(), e.getMessage());
            return kept(
                    file,
                    "het bewaarde origineel is weg of beschadigd. Zet het terug uit de reservekopie.");
        }
    }

    private static Optional<String> kept(PendingFile file, String why) {
        return Optional.of(
                "%s: %s De rijen van eerder blijven gelden.".formatted(file.fileName(), why));
    }

    /** The checker wants a file with random access; the plain copy lives as long as one check. */
    private <T> T withPlainCopy(PendingFile file, Function<Path, T> use) {
        var copy = folder.work().resolve("ontvangst-" + file.receiptId());
        try {
            Files.write(copy, originals.read(file.sha256()));
            return use.apply(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + copy, e);
        } finally {
            deleteQuietly(copy);
        }
    }

    private static void deleteQuietly(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // the work folder is emptied at the next start
            LOG.warn("Cannot delete {}", copy, e);
        }
    }

    private CheckResult check(Path copy, PendingFile file) {
        try {
            return checker.check(copy, file.fileName(), context);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + copy, e);
        }
    }
}
