package nl.perspectief.dashboard.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows. A published file never changes, so what was asked of a municipality
 * is kept under its snapshot; a page puts such parts together.
 */
@Component
@Order(1)
final class OverviewQueries implements Prepared {

    private static final int PARTS_KEPT = 1_500;
    private static final int WHOLES_KEPT = 6;

    private record PartKey(
            String snapshotId, String programme, String municipalityCode, @Nullable Quarter upTo) {}

    /** What is kept of a programme as such. */
    private record Whole(List<DeliveryState> deliveries, Map<String, Indicator> definitions) {}

    private record WholeKey(String snapshotId, String programme) {}

    private final CurrentFigures figures;
    private final Kept<PartKey, Part> parts = new Kept<>(PARTS_KEPT);
    private final Kept<WholeKey, Whole> wholes = new Kept<>(WHOLES_KEPT);

    OverviewQueries(CurrentFigures figures) {
        this.figures = figures;
    }

    /** Empty as long as nothing has been published. */
    Optional<Overview> overview(FilterInUrl.Reading reading) {
        return figures.read(queries -> overview(queries, reading));
    }

    @Override
    public void prepare(DisclosedFigures figures, FilterInUrl.Reading whole) {
        overview(figures, whole);
    }

    /** Asked of the snapshot that the reading was made against. */
    Overview overview(DisclosedFigures queries, FilterInUrl.Reading reading) {
        return new Asking(queries, reading).overview();
    }

    /** One asking: what the answers have in common. */
    private final class Asking {

        private final DisclosedFigures queries;
        private final SnapshotInfo snapshot;
        private final Programme programme;
        private final Quarter last;
        private final @Nullable Quarter upTo;
        private final List<Municipality> asked;
        private final List<Municipality> chosen;
        private final Whole whole;

        Asking(DisclosedFigures queries, FilterInUrl.Reading reading) {
            this.queries = queries;
            snapshot = queries.snapshot();
            programme = reading.programme();
            last = reading.last();
            upTo = reading.filter().upTo();
            asked =
                    programme.participants().stream()
                            .filter(one -> reading.filter().municipalities().contains(one.code()))
                            .toList();
            whole =
                    wholes.get(
                            queries.audience(),
                            new WholeKey(snapshot.id(), programme.code()),
                            () -> new Whole(queries.deliveries(programme.code()), definitions()));
            chosen = asked.stream().filter(this::takesPart).toList();
        }

        Overview overview() {
            var parts = parts();
            var total = parts.getFirst();
            var apart = parts.subList(1, parts.size());
            return new Overview(
                    snapshot,
                    programme,
                    last,
                    upTo,
                    asked.stream()
                            .filter(one -> !chosen.contains(one))
                            .map(Municipality::name)
                            .toList(),
                    figures(Shown.STARTED, total, apart),
                    figures(Shown.PLACED, total, apart),
                    figures(Shown.RETAINED, total, apart),
                    figures(Shown.WARM_HANDOVER, total, apart),
                    figures(Shown.JOINT_MEETINGS, total, apart),
                    (apart.size() == 1 ? apart.getFirst() : total).longer(),
                    parts.stream().map(Part::followed).toList(),
                    deliveries(),
                    whole.definitions());
        }

        /** Whether it did, or had done before, in the last quarter that is shown. */
        private boolean takesPart(Municipality municipality) {
            return upToLast().stream()
                    .anyMatch(one -> one.municipalityCode().equals(municipality.code()));
        }

        private List<DeliveryState> upToLast() {
            return whole.deliveries().stream()
                    .filter(one -> one.quarter().compareTo(last) <= 0)
                    .toList();
        }

        private Figures figures(Shown shown, Part total, List<Part> apart) {
            Trend ofAll = total.trends().get(shown);
            if (ofAll == null) {
                throw new IllegalStateException(
                        "Published without %s of %s"
                                .formatted(shown.indicator(), programme.code()));
            }
            var trends =
                    apart.stream()
                            .flatMap(one -> Stream.ofNullable(one.trends().get(shown)))
                            .toList();
            return new Figures(ofAll, trends);
        }

        /** The programme first, then the chosen municipalities. */
        private List<Part> parts() {
            var whose = new LinkedHashMap<String, Whose>();
            whose.put(Observation.ALL, Whose.of(programme));
            chosen.forEach(one -> whose.put(one.code(), Whose.of(one)));
            var keys = whose.keySet().stream().map(this::key).toList();
            var found = parts.getAll(queries.audience(), keys, open -> ask(open, whose));
            return keys.stream().map(found::get).toList();
        }

        private PartKey key(String municipalityCode) {
            return new PartKey(snapshot.id(), programme.code(), municipalityCode, upTo);
        }

        private Map<PartKey, Part> ask(List<PartKey> open, Map<String, Whose> whose) {
            var asked = new LinkedHashMap<>(whose);
            asked.keySet().retainAll(open.stream().map(PartKey::municipalityCode).toList());
            var question = new PartsQuestion(queries, programme.code(), upTo, this::manner);
            return question.ask(asked).entrySet().stream()
                    .collect(Collectors.toMap(entry -> key(entry.getKey()), Map.Entry::getValue));
        }

        private Manner manner(String code) {
            return Manner.of(code, whole.deliveries(), last);
        }

        private Deliveries deliveries() {
            var states = new TreeMap<String, Map<Quarter, DeliveryState>>();
            var quarters = new TreeSet<Quarter>();
            for (DeliveryState one : upToLast()) {
                quarters.add(one.quarter());
                states.computeIfAbsent(one.municipalityCode(), _ -> new TreeMap<>())
                        .put(one.quarter(), one);
            }
            return new Deliveries(
                    snapshot.asOf(),
                    List.copyOf(quarters),
                    programme.participants(),
                    chosen,
                    states);
        }

        private Map<String, Indicator> definitions() {
            return queries.indicators().stream()
                    .collect(Collectors.toMap(Indicator::id, Function.identity()));
        }
    }
}
