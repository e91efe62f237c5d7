package nl.perspectief.dashboard.disclosure;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.BoundedCurve;
import nl.perspectief.dashboard.indicator.ClosedQuarter;
import nl.perspectief.dashboard.indicator.Coverage;
import nl.perspectief.dashboard.indicator.CurvePart;
import nl.perspectief.dashboard.indicator.CurveSelection;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.indicator.JointWorking;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Revision;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.indicator.Target;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;

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

    /** Who may see them. */
    public Audience audience() {
        return audience;
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

    /** Over how many municipalities the figures of each quarter are, in order of time. */
    public SortedMap<Quarter, Coverage> coverage(String programme) {
        return queries.coverage(programme);
    }

    /**
     * What is aimed at with a measure of an indicator, by municipality code and year: no count of
     * persons, and for everyone to see.
     */
    public List<Target> targets(String programme, String indicator, String measure) {
        return queries.targets(programme, indicator, measure);
    }

    /** What is noted of an indicator, and of all of them, in order of time. */
    public List<Annotation> annotations(String programme, String indicator) {
        return queries.annotations(programme, indicator);
    }

    /** What is noted in a programme, by indicator in order of time; "" is of all of them. */
    public Map<String, List<Annotation>> annotations(String programme) {
        return queries.annotations(programme);
    }

    /** Whether the file tells which deliveries its figures rest on. */
    public boolean knowsSources() {
        return queries.knowsSources();
    }

    /** The deliveries that figures of an indicator rest on, by municipality code and quarter. */
    public List<DeliveryState> sources(String indicator, String programme) {
        return queries.sources(indicator, programme);
    }

    /** Whether the file tells since when municipalities work jointly. */
    public boolean knowsJointWorking() {
        return queries.knowsJointWorking();
    }

    /**
     * Since when each municipality that delivered works jointly, by municipality code: a fact about
     * organisations, for everyone to see.
     */
    public List<JointWorking> jointWorking(String programme) {
        return queries.jointWorking(programme);
    }

    /** The quarters of a programme that were closed, in order of time: for everyone to see. */
    public List<ClosedQuarter> closures(String programme) {
        return queries.closures(programme);
    }

    /**
     * The closed figures of a programme that would be told differently now. What the audience may
     * not see of that has no numbers.
     */
    public List<Revision> revisions(String programme) {
        return queries.revisions(programme).stream()
                .map(
                        one ->
                                one.isKept() && !audience.seesAllOf(one.municipalityCode())
                                        ? one.withoutNumbers()
                                        : one)
                .toList();
    }

    /**
     * The observations asked for, in the order of {@link IndicatorQueries#observations}. What the
     * audience may not see has the status SUPPRESSED (or keeps TOO_SHORT) and no numbers.
     */
    public List<Observation> observations(ObservationFilter filter) {
        return queries.observations(filter).stream().map(this::disclosed).toList();
    }

    /** How many there are, kept or not: every one of them has its row. */
    public long count(ObservationFilter filter) {
        return queries.count(filter);
    }

    /** The same without the estimates that need a curve, which are most of the work. */
    public List<Observation> counts(ObservationFilter filter) {
        return queries.counts(filter).stream().map(this::disclosed).toList();
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
        List<String> kept = kept(selection);
        ShownDays days =
                kept.isEmpty()
                        ? ShownDays.EVERY
                        : ShownDays.of(curveParts(selection, kept, List.of()));
        return disclosed(queries.curve(selection), days);
    }

    /**
     * A curve for each municipality asked for that has one, by code. {@link Observation#ALL} may be
     * asked for beside them; without any, every municipality has its own and there is no total.
     */
    public SortedMap<String, DisclosedCurve> curvesByMunicipality(CurveSelection selection) {
        var parts =
                curveParts(selection, selection.municipalities(), List.of()).stream()
                        .collect(groupingBy(CurvePart::municipalityCode));
        return curves(
                queries.curvesByMunicipality(selection),
                code ->
                        audience.seesAllOf(code)
                                ? ShownDays.EVERY
                                : ShownDays.of(parts.getOrDefault(code, List.of())));
    }

    /** A curve for each value of a breakdown, pooled over the municipalities asked for. */
    public SortedMap<String, DisclosedCurve> curvesByValue(CurveSelection selection, String token) {
        List<String> kept = kept(selection);
        var parts =
                kept.isEmpty()
                        ? Map.<String, List<CurvePart>>of()
                        : curveParts(selection, kept, List.of(token)).stream()
                                .collect(groupingBy(one -> String.valueOf(one.value())));
        return curves(
                queries.curvesByValue(selection, token),
                value ->
                        kept.isEmpty()
                                ? ShownDays.EVERY
                                : ShownDays.of(parts.getOrDefault(value, List.of())));
    }

    /** Whose part in a pooled curve is not the reader's own. */
    private List<String> kept(CurveSelection selection) {
        var whose =
                selection.municipalities().isEmpty()
                        ? List.of(Observation.ALL)
                        : selection.municipalities();
        return whose.stream().filter(code -> !audience.seesAllOf(code)).toList();
    }

    private static SortedMap<String, DisclosedCurve> curves(
            SortedMap<String, BoundedCurve> counted, Function<String, ShownDays> days) {
        var curves = new TreeMap<String, DisclosedCurve>();
        counted.forEach((group, curve) -> curves.put(group, disclosed(curve, days.apply(group))));
        return curves;
    }

    private static DisclosedCurve disclosed(BoundedCurve curve, ShownDays days) {
        return new DisclosedCurve(
                KaplanMeier.of(curve.main()),
                KaplanMeier.of(curve.low()),
                KaplanMeier.of(curve.high()),
                days);
    }

    private List<CurvePart> curveParts(
            CurveSelection selection, List<String> municipalities, List<String> tokens) {
        return queries.curveParts(selection, ShownDays.HORIZONS, municipalities, tokens);
    }
}
