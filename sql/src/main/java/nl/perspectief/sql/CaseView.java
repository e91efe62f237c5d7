package nl.perspectief.sql;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases of all indicators, as the view {@code indicator.cases}, so that adding an indicator is
 * adding a file. A model gives the columns of {@code case.sql} that it needs; a column named like
 * one of the indicator's breakdown tokens gives that breakdown, alone and with each later token, so
 * at most two at a time.
 *
 * <p>There are as many rows as cases times ways of breaking down, far more than memory holds at
 * national size. So models that count them are filled portion by portion: a portion is a few
 * indicators in a few ways, and while it is shown the view holds nothing else. No group of cases is
 * in two portions, so how they are dealt out changes nothing but the time it takes.
 */
final class CaseView {

    /** So many cases at a time; a single way of breaking down may be more. */
    private static final long PORTION = 3_000_000;

    private final Connection connection;
    private final List<String> form;
    private final List<String> tokensWithLandmark;

    private CaseView(Connection connection) {
        this.connection = connection;
        this.form = columnsOf("main.indicator_case");
        this.tokensWithLandmark =
                Sql.column(
                        connection,
                        "select token from reference.breakdowns where landmark_days is not null");
    }

    /** Makes the view, as yet without cases, in a file whose indicator models have been built. */
    static void create(Connection connection) {
        Sql.run(connection, "case.sql", WarehouseResources.text("case.sql"));
        CaseView view = of(connection);
        view.createTypeOfValues();
        view.show(List.of());
    }

    /**
     * All values that anything is broken down by, as one type; what is left blank is one of them.
     */
    private void createTypeOfValues() {
        String values =
                Stream.concat(
                                Stream.of("select 'ONBEKEND' as value"),
                                Model.of(Layer.INDICATOR).flatMap(this::valuesOf))
                        .collect(Collectors.joining("\nunion\n"));
        Sql.run(
                connection,
                "value_code",
                "create type value_code as enum (select value from (%s) where value is not null order by value)"
                        .formatted(values));
    }

    private Stream<String> valuesOf(Model model) {
        return tokensIn(model).stream()
                .map(
                        token ->
                                "select distinct cast(%s as varchar) as value from %s"
                                        .formatted(token, model.qualifiedName()));
    }

    /** The view of a file that has it. */
    static CaseView of(Connection connection) {
        return new CaseView(connection);
    }

    /** Whether a model counts cases. */
    static boolean isReadBy(Model model) {
        return model.sql().contains("indicator.cases");
    }

    /** The selects of each portion, in a fixed order. */
    List<List<String>> portions() {
        List<List<String>> portions = new ArrayList<>();
        List<String> portion = new ArrayList<>();
        long cases = 0;
        for (Model model : Model.of(Layer.INDICATOR).toList()) {
            long more = casesOf(model);
            for (String select : selectsOf(model)) {
                if (cases + more > PORTION && !portion.isEmpty()) {
                    portions.add(portion);
                    portion = new ArrayList<>();
                    cases = 0;
                }
                portion.add(select);
                cases += more;
            }
        }
        portions.add(portion);
        return portions;
    }

    private long casesOf(Model model) {
        return Long.parseLong(
                Sql.column(connection, "select count(*) from " + model.qualifiedName()).getFirst());
    }

    /** Lets the view hold these portions; without any it still has its columns. */
    void show(List<String> portions) {
        var selects = new ArrayList<>(List.of(formOnly()));
        selects.addAll(portions);
        Sql.run(
                connection,
                "indicator.cases",
                "create or replace view indicator.cases as\n"
                        + String.join("\nunion all by name\n", selects));
    }

    /** Gives all columns their types, also those that no indicator yields. */
    private static String formOnly() {
        return """
        select cast(null as indicator_code) as indicator, *, cast(null as breakdown_code) as breakdown_1,
            cast(null as value_code) as value_1, cast(null as breakdown_code) as breakdown_2,
            cast(null as value_code) as value_2
        from main.indicator_case where false"""
                .stripIndent();
    }

    private List<String> selectsOf(Model model) {
        List<String> columns = columnsOf(model.qualifiedName());
        List<String> tokens = tokensIn(model);
        List<String> cases = columns.stream().filter(column -> !tokens.contains(column)).toList();
        if (!form.containsAll(cases)) {
            throw new WarehouseException(
                    "%s yields columns that neither case.sql nor its breakdowns in indicators.csv know: %s"
                            .formatted(
                                    model.qualifiedName(),
                                    cases.stream()
                                            .filter(column -> !form.contains(column))
                                            .toList()));
        }
        return groupings(tokens).stream().map(by -> select(model, cases, by)).toList();
    }

    private String select(Model model, List<String> cases, List<String> by) {
        var columns = new StringBuilder();
        columns.append(typed(Sql.literal(indicatorOf(model)), "indicator_code", "indicator"));
        cases.forEach(column -> columns.append(", ").append(typed(column)));
        for (int i = 0; i < by.size(); i++) {
            columns.append(
                    ", %s, %s"
                            .formatted(
                                    typed(
                                            Sql.literal(by.get(i)),
                                            "breakdown_code",
                                            "breakdown_" + (i + 1)),
                                    typed(by.get(i), "value_code", "value_" + (i + 1))));
        }
        return "select " + columns + " from " + model.qualifiedName() + conditions(by);
    }

    /** Models say in plain text which measure or bound a case is of. */
    private static String typed(String column) {
        return switch (column) {
            case "measure", "bound" -> typed(column, column + "_code", column);
            default -> column;
        };
    }

    private static String typed(String value, String type, String column) {
        return "cast(%s as %s) as %s".formatted(value, type, column);
    }

    /**
     * A case without a value of its own, such as a count from a cohort table, is in no group; and
     * groups with a landmark hold those who were followed past it.
     */
    private String conditions(List<String> by) {
        var conditions = new ArrayList<String>();
        by.forEach(token -> conditions.add(token + " is not null"));
        landmarkOf(by).ifPresent(day -> conditions.add("days > " + day));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Optional<String> landmarkOf(List<String> by) {
        return by.stream().filter(tokensWithLandmark::contains).findFirst().map(this::landmark);
    }

    private String landmark(String token) {
        return Sql.column(
                        connection,
                        "select landmark_days from reference.breakdowns where token = "
                                + Sql.literal(token))
                .getFirst();
    }

    /** None, each token, and each pair of tokens, in the order of the list. */
    static List<List<String>> groupings(List<String> tokens) {
        List<List<String>> groupings = new ArrayList<>();
        groupings.add(List.of());
        for (int first = 0; first < tokens.size(); first++) {
            groupings.add(List.of(tokens.get(first)));
            for (int second = first + 1; second < tokens.size(); second++) {
                groupings.add(List.of(tokens.get(first), tokens.get(second)));
            }
        }
        return groupings;
    }

    private static String indicatorOf(Model model) {
        return model.name().toUpperCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> tokensOf(String indicator) {
        return Sql.column(
                connection,
                "select unnest(string_split(breakdowns, ', ')) from reference.indicators where indicator = "
                        + Sql.literal(indicator));
    }

    /** The indicator's breakdown tokens for which its model yields values. */
    private List<String> tokensIn(Model model) {
        List<String> columns = columnsOf(model.qualifiedName());
        return tokensOf(indicatorOf(model)).stream().filter(columns::contains).toList();
    }

    private List<String> columnsOf(String table) {
        return Sql.column(connection, "select column_name from (describe %s)".formatted(table));
    }
}
