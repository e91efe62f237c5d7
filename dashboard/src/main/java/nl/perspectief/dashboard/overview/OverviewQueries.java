package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.Filter;
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
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows. A published file never changes, so an answer is kept under its
 * snapshot.
 */
@Component
final class OverviewQueries {

    private static final int KEPT = 200;
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

    private record Key(String snapshotId, Filter filter) {}

    private final CurrentFigures figures;
    private final Map<Key, Overview> kept =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Key, Overview> eldest) {
                            return size() > KEPT;
                        }
                    });

    OverviewQueries(CurrentFigures figures) {
        this.figures = figures;
    }

    /** Empty as long as nothing has been published. */
    Optional<Overview> overview(FilterInUrl.Reading reading) {
        return figures.read(queries -> overview(queries, reading));
    }

    private Overview overview(IndicatorQueries queries, FilterInUrl.Reading reading) {
        var snapshot = queries.snapshot();
        var key = new Key(snapshot.id(), reading.filter());
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        var asked = new Asked(queries, reading).overview(snapshot);
        kept.put(key, asked);
        return asked;
    }

    /** One asking: what the answers have in common. */
    private static final class Asked {

        private final IndicatorQueries queries;
        private final Programme programme;
        private final List<Municipality> chosen;
        private final List<DeliveryState> deliveries;
        private final Map<String, Map<String, List<Observation>>> observations;

        Asked(IndicatorQueries queries, FilterInUrl.Reading reading) {
            this.queries = queries;
            programme = reading.programme();
            chosen =
                    programme.participants().stream()
                            .filter(one -> reading.filter().municipalities().contains(one.code()))
                            .toList();
            deliveries = queries.deliveries(programme.code());
            observations = observations();
        }

        Overview overview(SnapshotInfo snapshot) {
            return new Overview(
                    snapshot,
                    programme,
                    figures(Shown.STARTED),
                    figures(Shown.PLACED),
                    figures(Shown.RETAINED),
                    figures(Shown.WARM_HANDOVER),
                    figures(Shown.JOINT_MEETINGS),
                    followed(),
                    deliveries(),
                    definitions());
        }

        private List<String> codes() {
            return chosen.stream().map(Municipality::code).toList();
        }

        /** By indicator and municipality, in order of time. */
        private Map<String, Map<String, List<Observation>>> observations() {
            var codes = Stream.concat(Stream.of(Observation.ALL), codes().stream()).toList();
            var filter =
                    ObservationFilter.of(each(shown -> shown.indicator))
                            .measures(each(shown -> shown.measure))
                            .programme(programme.code())
                            .municipalities(codes)
                            .quarters();
            return queries.observations(filter).stream()
                    .collect(
                            Collectors.groupingBy(
                                    Observation::indicator,
                                    Collectors.groupingBy(Observation::municipalityCode)));
        }

        private static String[] each(Function<Shown, String> part) {
            return Stream.of(Shown.values()).map(part).distinct().toArray(String[]::new);
        }

        private Overview.Figures figures(Shown shown) {
            var total = trend(shown, Whose.of(programme), Observation.ALL);
            if (total == null) {
                throw new IllegalStateException(
                        "Published without %s of %s".formatted(shown.indicator, programme.code()));
            }
            var trends = new ArrayList<Trend>();
            for (Municipality one : chosen) {
                var trend = trend(shown, Whose.of(one), one.code());
                if (trend != null) {
                    trends.add(trend);
                }
            }
            return new Overview.Figures(shown.indicator, total, trends);
        }

        private @Nullable Trend trend(Shown shown, Whose whose, String code) {
            var quarters =
                    observations
                            .getOrDefault(shown.indicator, Map.of())
                            .getOrDefault(code, List.of());
            return quarters.isEmpty() ? null : new Trend(whose, deliversCohorts(code), quarters);
        }

        private boolean deliversCohorts(String code) {
            return deliveries.stream()
                    .filter(one -> one.municipalityCode().equals(code))
                    .filter(one -> one.deliveryMode() != null)
                    .reduce((_, later) -> later)
                    .map(one -> MODE_B.equals(one.deliveryMode()))
                    .orElse(false);
        }

        private List<Followed> followed() {
            var selection = CurveSelection.retention(programme.code());
            var followed = new ArrayList<Followed>();
            followed.add(
                    new Followed(
                            Whose.of(programme),
                            pooled(selection, Bound.MAIN),
                            pooled(selection, Bound.LOW),
                            pooled(selection, Bound.HIGH),
                            trend(Shown.UNCONFIRMED, Whose.of(programme), Observation.ALL)));
            if (!chosen.isEmpty()) {
                followed.addAll(followedOfChosen(selection.municipalities(codes())));
            }
            return followed;
        }

        private KaplanMeier pooled(CurveSelection selection, Bound bound) {
            return KaplanMeier.of(queries.curve(selection.bound(bound)));
        }

        private List<Followed> followedOfChosen(CurveSelection selection) {
            var main = queries.curvesByMunicipality(selection.bound(Bound.MAIN));
            var low = queries.curvesByMunicipality(selection.bound(Bound.LOW));
            var high = queries.curvesByMunicipality(selection.bound(Bound.HIGH));
            return chosen.stream()
                    .map(
                            one ->
                                    new Followed(
                                            Whose.of(one),
                                            curve(main, one),
                                            curve(low, one),
                                            curve(high, one),
                                            trend(Shown.UNCONFIRMED, Whose.of(one), one.code())))
                    .toList();
        }

        private static KaplanMeier curve(
                SortedMap<String, List<CurvePoint>> curves, Municipality one) {
            return KaplanMeier.of(curves.getOrDefault(one.code(), List.of()));
        }

        private Deliveries deliveries() {
            var states = new TreeMap<String, Map<Quarter, DeliveryState>>();
            for (DeliveryState one : deliveries) {
                states.computeIfAbsent(one.municipalityCode(), _ -> new TreeMap<>())
                        .put(one.quarter(), one);
            }
            var quarters =
                    deliveries.stream().map(DeliveryState::quarter).distinct().sorted().toList();
            return new Deliveries(quarters, programme.participants(), states);
        }

        private Map<String, Indicator> definitions() {
            return queries.indicators().stream()
                    .collect(Collectors.toMap(Indicator::id, Function.identity()));
        }
    }
}
