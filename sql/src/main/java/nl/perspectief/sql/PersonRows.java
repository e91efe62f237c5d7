package nl.perspectief.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The landed rows under the figures of one municipality in one programme. Made when it is asked
 * for, out of that municipality's landed rows and no other's; it lies in memory alone and is gone
 * when it closes. Belongs to one thread at a time.
 *
 * <p>The models of the night do the counting, as they are. They keep municipalities apart; so the
 * rows are dealt out to units (a person, a spell of work, a row), each takes the place of a
 * municipality, and every case that comes out is known to be made of its rows.
 */
public final class PersonRows implements AutoCloseable {

    private final WorkFile work;
    private final String municipalityCode;

    private PersonRows(WorkFile work, String municipalityCode) {
        this.work = work;
        this.municipalityCode = municipalityCode;
    }

    /**
     * Opens the rows of one municipality; those of others are not read.
     *
     * @param input of its deliveries those that count
     * @param settings nothing of the rows is written in the temporary folder
     * @throws DamagedDataException when landed rows are gone
     */
    public static PersonRows of(
            BuildInput input, String programme, String municipalityCode, BuildSettings settings) {
        BuildInput own = input.only(programme, municipalityCode);
        WorkFile work = WorkFile.inMemory(settings);
        try {
            new RowsInUnits(work, own, programme, municipalityCode).build();
            return new PersonRows(work, municipalityCode);
        } catch (WarehouseException e) {
            work.close();
            LandedFiles.requireWhole(own.deliveries(), e);
            throw e;
        }
    }

    /** What each person, spell, row or sheet adds to a figure, in a fixed order. */
    public List<CountedCase> behind(FigureKey figure) {
        show(figure);
        try (var statement = work.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery(WarehouseResources.text("provenance/behind.sql"))) {
            return cases(rows);
        } catch (SQLException e) {
            throw new WarehouseException("behind.sql: " + e.getMessage(), e);
        }
    }

    private void show(FigureKey figure) {
        work.run(
                "provenance.cases",
                """
                create or replace view provenance.cases as
                select * from main.indicator_case where false
                union all by name
                select * from %s where true %s
                """
                        .formatted(modelOf(figure.indicator()), conditions(figure.breakdowns())));
        set("figure_indicator", figure.indicator());
        set("figure_measure", figure.measure());
        set("figure_municipality", municipalityCode);
        set("figure_period", figure.period());
    }

    private void set(String variable, String value) {
        work.run(variable, "set variable %s = %s".formatted(variable, Sql.literal(value)));
    }

    /** The columns a figure rests on, each as {@code sheet.column}. */
    public List<String> columnsUnder(FigureKey figure) {
        return Sql.column(
                work.connection(),
                """
                select distinct unnest(string_split(columns, '|')) from (
                    select sources as columns from input.definitions_nl where indicator = %s
                    union all
                    select columns from input.breakdowns where list_contains([%s], token)
                )
                order by 1
                """
                        .formatted(
                                Sql.literal(figure.indicator()),
                                figure.breakdowns().keySet().stream()
                                        .map(Sql::literal)
                                        .collect(Collectors.joining(", "))));
    }

    private static String modelOf(String indicator) {
        String name = indicator.toLowerCase(Locale.ROOT).replace('-', '_');
        return Model.of(Layer.INDICATOR)
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + indicator))
                .qualifiedName();
    }

    /** As the view of all cases has it: a group with a landmark holds who was followed past it. */
    private String conditions(Map<String, String> breakdowns) {
        var conditions = new StringBuilder();
        breakdowns.forEach(
                (token, value) ->
                        conditions.append(
                                "and %s = %s and %s "
                                        .formatted(token, Sql.literal(value), landmark(token))));
        return conditions.toString();
    }

    private String landmark(String token) {
        return Sql.column(
                        work.connection(),
                        "select if(landmark_days is null, 'true', 'days > ' || landmark_days) from reference.breakdowns where token = "
                                + Sql.literal(token))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No breakdown " + token));
    }

    private static List<CountedCase> cases(ResultSet rows) throws SQLException {
        var cases = new ArrayList<CountedCase>();
        for (boolean isThere = rows.next(); isThere; ) {
            long unit = rows.getLong(1);
            long numerator = rows.getLong(2);
            BigDecimal denominator = rows.getBigDecimal(3);
            long unknown = rows.getLong(4);
            var pieces = new ArrayList<LandedRow>();
            do {
                pieces.add(new LandedRow(rows.getLong(5), rows.getString(6), rows.getInt(7)));
                isThere = rows.next();
            } while (isThere && rows.getLong(1) == unit);
            cases.add(new CountedCase(numerator, denominator, unknown, pieces));
        }
        return cases;
    }

    @Override
    public void close() {
        work.close();
    }
}
