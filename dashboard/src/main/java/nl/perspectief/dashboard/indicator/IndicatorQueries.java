package nl.perspectief.dashboard.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import nl.perspectief.dashboard.statistics.CurvePoint;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * All questions that screens, exports and the command line put to the published figures. Needs no
 * Spring, keeps nothing, and may be used by many threads at once.
 */
public final class IndicatorQueries {

    private static final Settings SETTINGS = new Settings().withExecuteLogging(false);

    static {
        // the banner and tips of the library would land between the data on stdout
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final PublishedFigures figures;

    public IndicatorQueries(PublishedFigures figures) {
        this.figures = figures;
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

    /**
     * The observations asked for, each with its estimate. Order: indicator and measure as in the
     * catalogue, programme, the total before the municipalities by code, quarters before years,
     * time, breakdown values.
     */
    public List<Observation> observations(ObservationFilter filter) {
        return ask(database -> new ObservationQueries(database).observations(filter));
    }

    /** One curve, pooled over the municipalities asked for; by day. */
    public List<CurvePoint> curve(CurveSelection selection) {
        return ask(database -> new CurveQueries(database).pooled(selection));
    }

    /** A curve for each municipality asked for that has one, by code. */
    public SortedMap<String, List<CurvePoint>> curvesByMunicipality(CurveSelection selection) {
        return ask(database -> new CurveQueries(database).byMunicipality(selection));
    }

    private <T> T ask(Function<DSLContext, T> question) {
        try (Connection connection = figures.connect()) {
            return question.apply(DSL.using(connection, SQLDialect.DUCKDB, SETTINGS));
        } catch (SQLException e) {
            throw new FiguresException("The published figures cannot be opened", e);
        }
    }
}
