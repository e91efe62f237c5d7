package nl.perspectief.etl.delivery;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.validation.CheckResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lands what counts anew out of its stored original, under today's rules. Each delivery by itself,
 * so that any number of threads gives the same rows, and a rebuild that was broken off may simply
 * be done again.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final HistoryQueries history;
    private final OriginalsChecker originals;
    private final CheckContexts contexts;
    private final Landing landing;
    private final Register register;

    Rebuild(
            HistoryQueries history,
            OriginalsChecker originals,
            CheckContexts contexts,
            Landing landing,
            Register register) {
        this.history = history;
        this.originals = originals;
        this.contexts = contexts;
        this.landing = landing;
        this.register = register;
    }

    /** Every delivery whose rows count, in the order in which they came. */
    public List<StoredDelivery> deliveries() {
        return history.counting();
    }

    /**
     * Lands one delivery anew.
     *
     * @param actor who has it done
     * @return a Dutch sentence when its rows stay as they were: today's rules would return it, its
     *     original is lost, or our own code breaks on it
     * @throws java.io.UncheckedIOException when the machinery is broken, such as a full disk
     */
    public Optional<String> landAnew(StoredDelivery delivery, Actor actor) {
        try {
            return landed(delivery, actor);
        } catch (OriginalLostException e) {
            LOG.error("Delivery {}: {}", delivery.deliveryId(), e.getMessage());
            return kept(
                    delivery,
                    "het bewaarde origineel is weg of beschadigd. Zet het terug uit de reservekopie.");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            if (FileJudge.isBrokenMachinery(e)) {
                throw e;
            }
            LOG.error("Delivery {} broke our code: {}", delivery.deliveryId(), Trace.of(e));
            return kept(
                    delivery, "dit bestand kon door een fout in Perspectief niet worden gelezen.");
        }
    }

    private Optional<String> landed(StoredDelivery delivery, Actor actor) {
        var file = delivery.file();
        return switch (originals.read(file, contexts.alone(file.receivedOn())).result()) {
            case CheckResult.Accepted(var delivered, _) -> {
                register.landingAnew(delivery.deliveryId());
                landing.land(delivery.deliveryId(), delivered);
                register.by(actor).landedAnew(delivery, delivered);
                yield Optional.empty();
            }
            case CheckResult.Returned(_, var findings) ->
                    kept(delivery, FileJudge.summary(findings));
            case CheckResult.Refused(var sentence) -> kept(delivery, sentence);
            case CheckResult.Quarantined(var sentence, _) -> kept(delivery, sentence);
        };
    }

    private Optional<String> kept(StoredDelivery delivery, String why) {
        var folder =
                landing.folder(
                        delivery.programme(),
                        delivery.quarter().toString(),
                        delivery.municipalityCode(),
                        delivery.deliveryId());
        return Optional.of(
                "%s: %s %s"
                        .formatted(
                                delivery.file().fileName(),
                                why,
                                Files.isDirectory(folder)
                                        ? "De rijen van eerder blijven gelden."
                                        : "Ook de rijen van eerder zijn weg."));
    }
}
