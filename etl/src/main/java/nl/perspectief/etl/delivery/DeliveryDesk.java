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
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.CoverResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import nl.perspectief.sql.BuildInput;
import org.jspecify.annotations.Nullable;
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

    /** What happened to a file at the counter. */
    public enum Receiving {
        TAKEN_IN,
        /**
         * The same content counts or waits already, or comes along with the version that replaced
         * it.
         */
        KNOWN
    }

    /**
     * @param url the database's own URL, which tells H2 from PostgreSQL
     */
    public DeliveryDesk(DataFolder folder, DataSource operations, String url) {
        var keys = new Keys(folder.keys());
        var jooq = OperationsDatabase.jooq(operations, url);
        this.folder = folder;
        this.originals = new Originals(folder.originals(), keys.encryption());
        this.landing = new Landing(folder.landing(), keys.pseudonyms());
        this.register = new Register(jooq);
        this.queries = new RegisterQueries(jooq);
        this.context = Participants.context(folder.reference());
    }

    /** What a file is known by. */
    public Arrival arrival(Path file) {
        return new Arrival(file.getFileName().toString(), Originals.hash(read(file)));
    }

    /**
     * Takes a file in: hash, original, receipt. The file itself is left where it is.
     *
     * @param together all that came in the same run: a folder may be handed in again with every
     *     version in it, and then the last one must stay the last
     */
    public Receiving receive(Path file, Set<Arrival> together, Run run) {
        byte[] content = read(file);
        var arrival = new Arrival(file.getFileName().toString(), Originals.hash(content));
        if (isKnown(arrival, together)) {
            return Receiving.KNOWN;
        }
        var receipt =
                new Register.NewReceipt(arrival.sha256(), arrival.fileName(), content.length, run);
        switch (readCover(file)) {
            case CoverResult.Quarantined(var sentence, var findings) ->
                    register.quarantined(receipt, sentence, findings);
            case CoverResult.Unidentified _ -> keep(receipt, content, null);
            case CoverResult.Identified(var programme, var municipality, var quarter) ->
                    keep(receipt, content, "%s|%s|%s".formatted(programme, municipality, quarter));
        }
        return Receiving.TAKEN_IN;
    }

    private boolean isKnown(Arrival arrival, Set<Arrival> together) {
        var hash = arrival.sha256();
        return queries.isPending(hash)
                || queries.countingReceipt(hash).isPresent()
                || queries.successorOf(hash)
                        .filter(later -> isLaterAmong(together, later, arrival))
                        .isPresent();
    }

    private static boolean isLaterAmong(Set<Arrival> together, String successor, Arrival arrival) {
        return together.stream()
                .anyMatch(
                        other -> other.sha256().equals(successor) && other.compareTo(arrival) > 0);
    }

    private void keep(Register.NewReceipt receipt, byte[] content, @Nullable String deliveryKey) {
        originals.store(receipt.sha256(), content);
        register.received(receipt, deliveryKey);
    }

    /**
     * Every file that waits for its check, the files of one programme, municipality and quarter
     * together and in the order in which they get their versions. A broken-off run's files are
     * among them.
     */
    public List<List<PendingFile>> pending(long runId) {
        register.takeOver(runId);
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
        var result = checkedOrNull(file);
        if (result != null) {
            settle(file, result);
        }
    }

    private @Nullable CheckResult checkedOrNull(PendingFile file) {
        try {
            return withPlainCopy(file, copy -> check(copy, file));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Receipt {} could not be checked", file.receiptId(), e);
            register.settled(
                    file.receiptId(),
                    ReceiptOutcome.FAILED,
                    "Dit bestand kon door een fout in Perspectief niet worden gecontroleerd (ontvangst %d). Het is bewaard. U hoeft niets te doen; de beheerder kijkt ernaar."
                            .formatted(file.receiptId()),
                    List.of());
            return null;
        }
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

    public RunSummary summary(long runId, int known) {
        return queries.summary(runId, known);
    }

    /**
     * Lands every delivery that counts anew out of its stored original, under today's rules.
     *
     * @return a Dutch sentence for each delivery that today's rules would return; its rows stay as
     *     they were
     */
    public List<String> landAnew() {
        List<String> kept = new ArrayList<>();
        for (var counting : queries.counting()) {
            var file = counting.file();
            switch (withPlainCopy(file, copy -> check(copy, file))) {
                case CheckResult.Accepted(var delivered, _) -> {
                    landing.land(counting.deliveryId(), delivered);
                    register.landedAnew(counting.deliveryId(), delivered);
                }
                case CheckResult.Returned(_, var findings) ->
                        kept.add("%s: %s".formatted(file.fileName(), summary(findings)));
                case CheckResult.Refused(var sentence) ->
                        kept.add("%s: %s".formatted(file.fileName(), sentence));
                case CheckResult.Quarantined(var sentence, _) ->
                        kept.add("%s: %s".formatted(file.fileName(), sentence));
            }
        }
        return kept;
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

    private CoverResult readCover(Path file) {
        try {
            return checker.readCover(file, file.getFileName().toString(), context);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private CheckResult check(Path copy, PendingFile file) {
        try {
            return checker.check(copy, file.fileName(), context);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + copy, e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
