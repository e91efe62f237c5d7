package nl.perspectief.etl.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.sql.BuildInput;
import nl.perspectief.sql.BuildSettings;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Quarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the figures of one municipality came from: which deliveries a snapshot counted, where their
 * rows landed, and in which cells of the workbook they stood.
 */
public final class Origins {

    private static final Logger LOG = LoggerFactory.getLogger(Origins.class);

    /** The rows of one municipality, with room to spare. */
    private static final String MEMORY = "400MB";

    private final DataFolder folder;
    private final Landing landing;
    private final RegisterQueries queries;
    private final HistoryQueries history;
    private final OriginalsChecker originals;
    private final CheckContexts contexts;

    Origins(
            DataFolder folder,
            Landing landing,
            RegisterQueries queries,
            HistoryQueries history,
            OriginalsChecker originals,
            CheckContexts contexts) {
        this.folder = folder;
        this.landing = landing;
        this.queries = queries;
        this.history = history;
        this.originals = originals;
        this.contexts = contexts;
    }

    /**
     * The deliveries that a snapshot counted, as it counted them, whatever became of them since. A
     * version that the register does not know is not among them.
     *
     * @param versions by quarter
     */
    public List<DeliveryInput> counted(
            String programme, String municipalityCode, Map<Quarter, Integer> versions) {
        return queries.asCounted(landing, programme, municipalityCode).stream()
                .filter(
                        delivery ->
                                delivery.version() != null
                                        && delivery.version()
                                                .equals(versions.get(delivery.quarter())))
                .toList();
    }

    /** What the rows of these deliveries are read with. */
    public BuildInput input(List<DeliveryInput> deliveries, LocalDate asOf, String programVersion) {
        return new BuildInput(deliveries, folder.reference(), asOf, programVersion);
    }

    /** What the machine may give to it. */
    public BuildSettings settings() {
        return new BuildSettings(
                Runtime.getRuntime().availableProcessors(), MEMORY, folder.work().resolve("spill"));
    }

    /**
     * The stored original of a delivery, opened to see where its columns stand.
     *
     * @throws IllegalArgumentException when the register knows no such delivery
     */
    public DeliveredWorkbook workbook(long deliveryId) {
        var delivery =
                history.byId(deliveryId)
                        .orElseThrow(() -> new IllegalArgumentException("No " + deliveryId));
        var file = delivery.file();
        try {
            var rows = originals.read(file, contexts.toCompare(file.receivedOn())).delivered();
            if (rows != null) {
                return DeliveredWorkbook.of(file.fileName(), rows);
            }
            LOG.warn("Delivery {} can no longer be read", deliveryId);
        } catch (OriginalLostException e) {
            LOG.error("Delivery {}: {}", deliveryId, e.getMessage());
        }
        return new DeliveredWorkbook(file.fileName(), Map.of());
    }
}
