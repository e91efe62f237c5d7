package nl.perspectief.dashboard.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Bound;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.sql.Quarter;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows. A published file never changes, so what was asked of a municipality
 * is kept under its snapshot; a page puts such parts together.
 */
@Component
final class OverviewQueries {

    private static final int PARTS_KEPT = 1_500;
    private static final int WHOLES_KEPT = 6;
    private static final String MODE_B = "B";

    /** One measure of an indicator; the page needs no more of any. */
    private enum Shown {
        STARTED("BER-01", "count"),
        PLACED("PLA-01", "count"),
        RETAINED("BEH-01", "26w"),
        WARM_HANDOVER("SAM-02", "rate"),
        JOINT_MEETINGS("SAM-04", "rate"),
        UNCONFIRMED("DQ-01", "rate");

        private final String indicator;
        private final String measure;

        Shown(String indicator, String measure) {
            this.indicator = indicator;
            this.measure = measure;
        }
    }

    /** What is kept: all that the page needs of one municipality, or of the programme. */
    private record Part(Map<Shown, Trend> trends, Followed followed) {}

    private record PartKey(String snapshotId, String programme, String municipalityCode) {}

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
        return figures.read(queries -> new Asking(queries, reading).overview());
    }

    /** One asking: what the answers have in common. */
    private final class Asking {

        private final IndicatorQueries queries;
        private final SnapshotInfo snapshot;
        private final Programme programme;
        private final List<Municipality> chosen;
        private final Whole whole;

        Asking(IndicatorQueries queries, FilterInUrl.Reading reading) {
            this.queries = queries;
            snapshot = queries.snapshot();
            programme = reading.programme();
            chosen =
                    programme.participants().stream()
                            .filter(one -> reading.filter().municipalities().contains(one.code()))
                            .toList();
            whole =
                    wholes.get(
                            new WholeKey(snapshot.id(), programme.code()),
                            () -> new Whole(queries.deliveries(programme.code()), definitions()));
        }

        Overview overview() {
            var total = part(Whose.of(programme), Observation.ALL);
            var apart = chosen.stream().map(one -> part(Whose.of(one), one.code())).toList();
            return new Overview(
                    snapshot,
                    programme,
                    figures(Shown.STARTED, total, apart),
                    figures(Shown.PLACED, total, apart),
                    figures(Shown.RETAINED, total, apart),
                    figures(Shown.WARM_HANDOVER, total, apart),
                    figures(Shown.JOINT_MEETINGS, total, apart),
                    Stream.concat(Stream.of(total), apart.stream()).map(Part::followed).toList(),
                    deliveries(),
                    whole.definitions());
        }

        private Overview.Figures figures(Shown shown, Part total, List<Part> apart) {
            Trend ofAll = total.trends().get(shown);
            if (ofAll == null) {
                throw new IllegalStateException(
                        "Published without %s of %s".formatted(shown.indicator, programme.code()));
            }
            var trends =
                    apart.stream()
                            .flatMap(one -> Stream.ofNullable(one.trends().get(shown)))
                            .toList();
            return new Overview.Figures(ofAll, trends);
        }

        private Part part(Whose whose, String code) {
            return parts.get(
                    new PartKey(snapshot.id(), programme.code(), code), () -> askPart(whose, code));
        }

        private Part askPart(Whose whose, String code) {
            var trends = trends(whose, code);
            var selection =
                    CurveSelection.retention(programme.code())
                            .municipalities(
                                    code.equals(Observation.ALL) ? List.of() : List.of(code));
            return new Part(
                    trends,
                    new Followed(
                            whose,
                            curve(selection, Bound.MAIN),
                            curve(selection, Bound.LOW),
                            curve(selection, Bound.HIGH),
                            trends.get(Shown.UNCONFIRMED)));
        }

        private KaplanMeier curve(CurveSelection selection, Bound bound) {
            return KaplanMeier.of(queries.curve(selection.bound(bound)));
        }

        private Map<Shown, Trend> trends(Whose whose, String code) {
            var filter =
                    ObservationFilter.of(each(shown -> shown.indicator))
                            .measures(each(shown -> shown.measure))
                            .programme(programme.code())
                            .municipalities(List.of(code))
                            .quarters();
            var byIndicator =
                    queries.observations(filter).stream()
                            .collect(Collectors.groupingBy(Observation::indicator));
            var trends = new EnumMap<Shown, Trend>(Shown.class);
            for (Shown shown : Shown.values()) {
                List<Observation> quarters = byIndicator.getOrDefault(shown.indicator, List.of());
                if (!quarters.isEmpty()) {
                    trends.put(shown, new Trend(whose, deliversCohorts(code), quarters));
                }
            }
            return trends;
        }

        private static String[] each(Function<Shown, String> part) {
            return Stream.of(Shown.values()).map(part).distinct().toArray(String[]::new);
        }

        private boolean deliversCohorts(String code) {
            return whole.deliveries().stream()
                    .filter(one -> one.municipalityCode().equals(code))
                    .filter(one -> one.deliveryMode() != null)
                    .reduce((_, later) -> later)
                    .map(one -> MODE_B.equals(one.deliveryMode()))
                    .orElse(false);
        }

        private Deliveries deliveries() {
            var states = new TreeMap<String, Map<Quarter, DeliveryState>>();
            var quarters = new TreeSet<Quarter>();
            for (DeliveryState one : whole.deliveries()) {
                quarters.add(one.quarter());
                states.computeIfAbsent(one.municipalityCode(), _ -> new TreeMap<>())
                        .put(one.quarter(), one);
            }
            return new Deliveries(List.copyOf(quarters), programme.participants(), states);
        }

        private Map<String, Indicator> definitions() {
            return queries.indicators().stream()
                    .collect(Collectors.toMap(Indicator::id, Function.identity()));
        }
    }
}
