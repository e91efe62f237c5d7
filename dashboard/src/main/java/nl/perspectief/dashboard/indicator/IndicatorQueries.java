package nl.perspectief.dashboard.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * All questions that screens, exports and the command line put to the published figures. Needs no
 * Spring and keeps nothing; may be used by many threads at once, unless it asks one reading.
 */
public final class IndicatorQueries {

    private static final Settings SETTINGS = new Settings().withExecuteLogging(false);

    static {
        // the banner and tips of the library would land between the data on stdout
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final Source source;

    /** Each answer comes from whatever is current when it is asked. */
    public IndicatorQueries(PublishedWarehouse warehouse) {
        source = warehouse::query;
    }

    /** All answers come from one snapshot, by one thread, as long as the reading is open. */
    public IndicatorQueries(PublishedReading reading) {
        source = new OneReading(reading);
    }

    /** Each answer comes from a connection of its own. */
    public IndicatorQueries(PublishedFigures figures) {
        source = new OwnConnections(figures);
    }

    public SnapshotInfo snapshot() {
        return ask(database -> new DefinitionQueries(database).snapshot());
    }

    /** The definitions, in the order of the catalogue. */
    public List<Indicator> indicators() {
        return ask(database -> new DefinitionQueries(database).indicators());
    }

    /** The indicators of which figures are published, in the order of the catalogue. */
    public List<Indicator> publishedIndicators() {
        return ask(database -> new DefinitionQueries(database).publishedIndicators());
    }

    /** The breakdown tokens of which figures of these indicators are published, by name. */
    public List<String> publishedBreakdowns(List<String> indicators) {
        return ask(database -> new DefinitionQueries(database).publishedBreakdowns(indicators));
    }

    /** Codes of the programmes, by name. */
    public List<String> programmes() {
        return ask(database -> new DefinitionQueries(database).programmes());
    }

    /** Everyone who takes part in any programme, by name. */
    public List<Municipality> municipalities() {
        return ask(database -> new DefinitionQueries(database).municipalities());
    }

    /** Everyone who takes part in the programme, by name. */
    public List<Municipality> participants(String programme) {
        return ask(database -> new DefinitionQueries(database).participants(programme));
    }

    /** What came in, by municipality code and quarter. */
    public List<DeliveryState> deliveries(String programme) {
        return ask(database -> new DefinitionQueries(database).deliveries(programme));
    }

    /** What came in for one quarter, by municipality code. */
    public List<DeliveryState> deliveries(String programme, Quarter quarter) {
        return ask(database -> new DefinitionQueries(database).deliveries(programme, quarter));
    }

    /** Over how many municipalities the figures of each quarter are, in order of time. */
    public SortedMap<Quarter, Coverage> coverage(String programme) {
        return ask(database -> new DefinitionQueries(database).coverage(programme));
    }

    /** Since when each municipality that delivered works jointly, by municipality code. */
    public List<JointWorking> jointWorking(String programme) {
        return ask(database -> new DefinitionQueries(database).jointWorking(programme));
    }

    /** Whether the file tells since when municipalities work jointly. */
    public boolean knowsJointWorking() {
        return ask(database -> new DefinitionQueries(database).knowsJointWorking());
    }

    /** What is aimed at with a measure of an indicator, by municipality code and year. */
    public List<Target> targets(String programme, String indicator, String measure) {
        return ask(
                database -> new DefinitionQueries(database).targets(programme, indicator, measure));
    }

    /** What is noted of an indicator, and of all of them, in order of time. */
    public List<Annotation> annotations(String programme, String indicator) {
        return ask(database -> new DefinitionQueries(database).annotations(programme, indicator));
    }

    /** What is noted in a programme, by indicator in order of time; "" is of all of them. */
    public Map<String, List<Annotation>> annotations(String programme) {
        return ask(database -> new DefinitionQueries(database).annotations(programme));
    }

    /** Whether the file tells which deliveries its figures rest on. */
    public boolean knowsSources() {
        return ask(database -> new DefinitionQueries(database).knowsSources());
    }

    /**
     * The deliveries that figures of an indicator rest on, by municipality code and quarter: the
     * newest lists, or each quarter's own.
     */
    public List<DeliveryState> sources(String indicator, String programme) {
        return ask(database -> new DefinitionQueries(database).sources(indicator, programme));
    }

    /** The quarters of a programme that were closed, in order of time. */
    public List<ClosedQuarter> closures(String programme) {
        return ask(database -> new ClosureQueries(database).closures(programme));
    }

    /** The closed figures of a programme that would be told differently now. */
    public List<Revision> revisions(String programme) {
        return ask(database -> new ClosureQueries(database).revisions(programme));
    }

    /**
     * The observations asked for, each with its estimate. Order: indicator and measure as in the
     * catalogue, programme, the total before the municipalities by code, quarters before years,
     * time, breakdown values.
     */
    public List<Observation> observations(ObservationFilter filter) {
        return ask(database -> new ObservationQueries(database).observations(filter));
    }

    /** How many there are. */
    public long count(ObservationFilter filter) {
        return ask(database -> new ObservationQueries(database).count(filter));
    }

    /** The same without the estimates that need a curve, which are most of the work. */
    public List<Observation> counts(ObservationFilter filter) {
        return ask(database -> new ObservationQueries(database).counts(filter));
    }

    /** What is kept of the planned figures that curves are put together from. */
    public List<CurvePart> curveParts(
            CurveSelection selection,
            List<String> measures,
            List<String> municipalities,
            List<String> tokens) {
        return ask(
                database ->
                        new ObservationQueries(database)
                                .curveParts(selection, measures, municipalities, tokens));
    }

    /** One curve, pooled over the municipalities asked for. */
    public BoundedCurve curve(CurveSelection selection) {
        return ask(database -> new CurveQueries(database).pooled(selection));
    }

    /**
     * A curve for each municipality asked for that has one, by code. {@link Observation#ALL} may be
     * asked for beside them; without any, every municipality has its own and there is no total.
     */
    public SortedMap<String, BoundedCurve> curvesByMunicipality(CurveSelection selection) {
        return ask(database -> new CurveQueries(database).byMunicipality(selection));
    }

    /**
     * A curve for each value of a breakdown, pooled over the municipalities asked for; by value.
     */
    public SortedMap<String, BoundedCurve> curvesByValue(CurveSelection selection, String token) {
        return ask(database -> new CurveQueries(database).byValue(selection, token));
    }

    private <T> T ask(Function<DSLContext, T> question) {
        try {
            return source.ask(database -> question.apply(quiet(database)));
        } catch (DataAccessException e) {
            throw new FiguresException("The published figures do not answer", e);
        }
    }

    private static DSLContext quiet(DSLContext database) {
        return DSL.using(database.configuration().derive(SETTINGS));
    }

    /** Whom to ask. */
    private interface Source {

        <T> T ask(Function<DSLContext, T> question);
    }

    private record OneReading(PublishedReading reading) implements Source {

        @Override
        public <T> T ask(Function<DSLContext, T> question) {
            return question.apply(reading.dsl());
        }
    }

    private record OwnConnections(PublishedFigures figures) implements Source {

        @Override
        public <T> T ask(Function<DSLContext, T> question) {
            try (Connection connection = figures.connect()) {
                return question.apply(DSL.using(connection, SQLDialect.DUCKDB));
            } catch (SQLException e) {
                throw new FiguresException("The published figures cannot be opened", e);
            }
        }
    }
}
