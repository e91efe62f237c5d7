package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.CoverResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.jspecify.annotations.Nullable;

/**
 * The counter, open for one run: each new file becomes a receipt with its original stored. After a
 * kill everything may be handed in again. The newest versions come first ({@link
 * Arrival#NEWEST_FIRST}): a folder may be handed in again with every version in it, and then a
 * former version is known by the one that replaced it.
 */
public final class Intake {

    /** What is larger is judged here and now: later it would have to fit in memory. */
    private static final long LARGE = 100L << 20;

    private final Path workFolder;
    private final Originals originals;
    private final Register register;
    private final RegisterQueries queries;
    private final CheckContext context;
    private final Run run;
    private final WorkbookChecker checker = new WorkbookChecker();

    /** What came by in this run, by hash; of a content that came by twice its latest version. */
    private final Map<String, Arrival> seen = new HashMap<>();

    /** What happened to a file at the counter. */
    public enum Receiving {
        TAKEN_IN,
        /** The same content counts already, or came by before in this run. */
        KNOWN,
        /** We may not read it, or it is gone. */
        UNREADABLE
    }

    Intake(
            Path workFolder,
            Originals originals,
            Register register,
            RegisterQueries queries,
            CheckContext context,
            Run run) {
        this.workFolder = workFolder;
        this.originals = originals;
        this.register = register;
        this.queries = queries;
        this.context = context;
        this.run = run;
        register.takeOver(run.runId());
    }

    /**
     * Takes a file in: hash, original, receipt. The file itself is left where it is.
     *
     * @param channel how it came, see {@link Channel}
     * @throws UncheckedIOException when our own disk fails
     */
    public Receiving take(Path file, Channel channel) {
        var offer = Offer.of(file, workFolder);
        if (offer.isEmpty()) {
            return Receiving.UNREADABLE;
        }
        try (var offered = offer.get()) {
            return take(offered, channel);
        }
    }

    private Receiving take(Offer offer, Channel channel) {
        var arrival = offer.arrival();
        var hash = arrival.sha256();
        boolean cameByBefore = seen.containsKey(hash);
        seen.merge(hash, arrival, BinaryOperator.maxBy(Arrival::compareTo));
        if (cameByBefore) {
            return Receiving.KNOWN;
        }
        if (queries.isTakenInBy(run.runId(), hash)) {
            return Receiving.TAKEN_IN;
        }
        if (queries.countingReceipt(hash).isPresent() || isReplacedInThisRun(arrival)) {
            return Receiving.KNOWN;
        }
        keep(
                offer,
                new Register.NewReceipt(
                        arrival, offer.size(), channel, sender(offer, channel), run));
        return Receiving.TAKEN_IN;
    }

    /** A file in the inbox was put there by its owner; one that is named, by whoever names it. */
    private @Nullable String sender(Offer offer, Channel channel) {
        return switch (channel) {
            case INBOX -> offer.owner();
            case COMMAND_LINE, WEB -> run.actor().user();
        };
    }

    private boolean isReplacedInThisRun(Arrival arrival) {
        return queries.successorOf(arrival.sha256())
                .map(seen::get)
                .filter(successor -> successor.compareTo(arrival) > 0)
                .isPresent();
    }

    private void keep(Offer offer, Register.NewReceipt receipt) {
        switch (readCover(offer)) {
            case CoverResult.Quarantined(var sentence, var findings) ->
                    register.quarantined(receipt, sentence, findings);
            case CoverResult.Unidentified _ -> keepNameless(offer, receipt);
            case CoverResult.Identified(var programme, var municipality, var quarter) -> {
                originals.store(receipt.arrival().sha256(), offer.copy());
                register.received(receipt, "%s|%s|%s".formatted(programme, municipality, quarter));
            }
        }
    }

    private void keepNameless(Offer offer, Register.NewReceipt receipt) {
        originals.store(receipt.arrival().sha256(), offer.copy());
        if (offer.size() > LARGE && check(offer) instanceof CheckResult.Refused(var sentence)) {
            register.refused(receipt, sentence);
        } else {
            register.received(receipt, null);
        }
    }

    private CoverResult readCover(Offer offer) {
        try {
            return checker.readCover(offer.copy(), offer.givenName(), context);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + offer.copy(), e);
        }
    }

    private CheckResult check(Offer offer) {
        try {
            return checker.check(offer.copy(), offer.givenName(), context);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + offer.copy(), e);
        }
    }
}
