package nl.perspectief.dashboard.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.perspectief.dashboard.indicator.Bound;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.indicator.JointWorking;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Protection;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The published figures as one audience may see them. There is no other way to them: an
 * architecture test sees to that.
 */
public final class DisclosedFigures {

    private final IndicatorQueries queries;
    private final Audience audience;

    private DisclosedFigures(IndicatorQueries queries, Audience audience) {
        this.queries = queries;
        this.audience = audience;
    }

    /** Of one snapshot, for one thread, as long as the reading is open. */
    public static DisclosedFigures of(PublishedReading reading, Audience audience) {
        return new DisclosedFigures(new IndicatorQueries(reading), audience);
    }

    /** As those questions are answered. */
    public static DisclosedFigures of(IndicatorQueries queries, Audience audience) {
        return new DisclosedFigures(queries, audience);
    }

    /** Of whatever is current when it is asked. */
    public static DisclosedFigures of(PublishedWarehouse warehouse, Audience audience) {
        return new DisclosedFigures(new IndicatorQueries(warehouse), audience);
    }

    public SnapshotInfo snapshot() {
        return queries.snapshot();
    }

    /** The definitions, in the order of the catalogue. */
    public List<Indicator> indicators() {
        return queries.indicators();
    }

    /** The indicators of which figures are published, in the order of the catalogue. */
    public List<Indicator> publishedIndicators() {
        return queries.publishedIndicators();
    }

    /** The breakdown tokens of which figures of these indicators are published, by name. */
    public List<String> publishedBreakdowns(List<String> indicators) {
        return queries.publishedBreakdowns(indicators);
    }

    /** Codes of the programmes, by name. */
    public List<String> programmes() {
        return queries.programmes();
    }

    /** Everyone who takes part in any programme, by name. */
    public List<Municipality> municipalities() {
        return queries.municipalities();
    }

    /** Everyone who takes part in the programme, by name. */
    public List<Municipality> participants(String programme) {
        return queries.participants(programme);
    }

    /** What came in, by municipality code and quarter. */
    public List<DeliveryState> deliveries(String programme) {
        return queries.deliveries(programme);
    }

    /** What came in for one quarter, by municipality code. */
    public List<DeliveryState> deliveries(String programme, Quarter quarter) {
        return queries.deliveries(programme, quarter);
    }

    /** Whether the file tells which deliveries its figures rest on. */
    public boolean knowsSources() {
        return queries.knowsSources();
    }

    /** The deliveries that figures of an indicator rest on, by municipality code and quarter. */
    public List<DeliveryState> sources(String indicator, String programme) {
        return queries.sources(indicator, programme);
    }

    /**
     * Since when each municipality that delivered works jointly, by municipality code: a fact about
     * organisations, for everyone to see.
     */
    public List<JointWorking> jointWorking(String programme) {
        return queries.jointWorking(programme);
    }

    /**
     * The observations asked for, in the order of {@link IndicatorQueries#observations}. What the
     * audience may not see has the status SUPPRESSED (or keeps TOO_SHORT) and no numbers.
     */
    public List<Observation> observations(ObservationFilter filter) {
        return queries.observations(filter).stream().map(this::disclosed).toList();
    }

    private Observation disclosed(Observation observation) {
        if (audience.seesAllOf(observation.municipalityCode())) {
            return observation;
        }
        return switch (observation.protection()) {
            case NONE -> observation;
            case UNKNOWN -> observation.withoutUnknown();
            case FIGURE -> observation.withoutNumbers();
        };
    }

    /** One curve, pooled over the municipalities asked for. */
    public DisclosedCurve curve(CurveSelection selection) {
        return new DisclosedCurve(
                KaplanMeier.of(queries.curve(selection.bound(Bound.MAIN))),
                KaplanMeier.of(queries.curve(selection.bound(Bound.LOW))),
                KaplanMeier.of(queries.curve(selection.bound(Bound.HIGH))),
                days(selection, null, null, whose(selection)));
    }

    private static List<String> whose(CurveSelection selection) {
        return selection.municipalities().isEmpty()
                ? List.of(Observation.ALL)
                : selection.municipalities();
    }

    /**
     * A curve for each municipality asked for that has one, by code. {@link Observation#ALL} may be
     * asked for beside them; without any, every municipality has its own and there is no total.
     */
    public SortedMap<String, DisclosedCurve> curvesByMunicipality(CurveSelection selection) {
        return curves(
                queries.curvesByMunicipality(selection.bound(Bound.MAIN)),
                queries.curvesByMunicipality(selection.bound(Bound.LOW)),
                queries.curvesByMunicipality(selection.bound(Bound.HIGH)),
                code -> days(selection, null, null, List.of(code)));
    }

    /** A curve for each value of a breakdown, pooled over the municipalities asked for. */
    public SortedMap<String, DisclosedCurve> curvesByValue(CurveSelection selection, String token) {
        return curves(
                queries.curvesByValue(selection.bound(Bound.MAIN), token),
                queries.curvesByValue(selection.bound(Bound.LOW), token),
                queries.curvesByValue(selection.bound(Bound.HIGH), token),
                value -> days(selection, token, value, whose(selection)));
    }

    private static SortedMap<String, DisclosedCurve> curves(
            SortedMap<String, List<CurvePoint>> main,
            SortedMap<String, List<CurvePoint>> low,
            SortedMap<String, List<CurvePoint>> high,
            Function<String, ShownDays> days) {
        var curves = new TreeMap<String, DisclosedCurve>();
        main.forEach(
                (group, points) ->
                        curves.put(
                                group,
                                new DisclosedCurve(
                                        KaplanMeier.of(points),
                                        KaplanMeier.of(low.getOrDefault(group, List.of())),
                                        KaplanMeier.of(high.getOrDefault(group, List.of())),
                                        days.apply(group))));
        return curves;
    }

    /** A pooled curve is seen as far as each of its parts is. */
    private ShownDays days(
            CurveSelection selection,
            @Nullable String token,
            @Nullable String value,
            List<String> whose) {
        List<String> kept = whose.stream().filter(code -> !audience.seesAllOf(code)).toList();
        if (kept.isEmpty()) {
            return ShownDays.EVERY;
        }
        var filter =
                ObservationFilter.of(selection.indicator())
                        .measures("13w", "26w", "52w")
                        .programme(selection.programme())
                        .municipalities(kept)
                        .between(selection.from(), selection.to())
                        .breakdowns(token == null ? List.of() : List.of(token));
        List<Observation> parts =
                queries.protections(filter).stream()
                        .filter(
                                one ->
                                        value == null
                                                || value.equals(
                                                        one.breakdowns().getFirst().value()))
                        .filter(
                                one ->
                                        one.status() == Status.VALUE
                                                || one.status() == Status.TOO_SHORT)
                        .toList();
        return ShownDays.of(CurveParts.of(parts, selection.from(), selection.to()));
    }

    /** Whether a figure is kept from this audience. */
    static boolean isKept(Observation observation) {
        return observation.protection() == Protection.FIGURE;
    }
}
