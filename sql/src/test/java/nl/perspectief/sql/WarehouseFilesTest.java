package nl.perspectief.sql;

import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseFilesTest {

    private static final Pattern READS =
            Pattern.compile("(?<!distinct )\\b(?:from|join)\\s+([a-z]+)\\.([a-z_0-9]+)");

    @TempDir Path folder;

    @Test
    void aModelReadsOnlyFromEarlierLayers() {
        List<String> wrong = new ArrayList<>();
        for (Model model : Model.all()) {
            var reads = READS.matcher(model.sql());
            while (reads.find()) {
                if (!mayRead(model.layer(), reads.group(1))) {
                    wrong.add(model.qualifiedName() + " reads " + reads.group(1));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean mayRead(Layer reader, String schema) {
        return switch (schema) {
            // what the build is given is made sense of in one place
            case "input" -> reader == Layer.REFERENCE;
            // filled by the program, out of what was judged
            case "suppression" -> reader.compareTo(Layer.JUDGED) > 0;
            // and out of files that were published before
            case "closed" -> reader.compareTo(Layer.CORE) > 0;
            default -> Layer.valueOf(schema.toUpperCase(Locale.ROOT)).compareTo(reader) < 0;
        };
    }

    @Test
    void everyModelSaysItsGrainFirstAndIsShortAndInLowerCaseAndHasNoClock() {
        assertThat(Model.all())
                .isNotEmpty()
                .allSatisfy(
                        model -> {
                            assertThat(model.sql()).as(model.qualifiedName()).startsWith("-- ");
                            assertThat(model.sql().lines().count())
                                    .as(model.qualifiedName())
                                    .isLessThanOrEqualTo(80);
                            assertThat(model.sql())
                                    .as(model.qualifiedName())
                                    .doesNotContain("SELECT", "FROM", "current_date", "now(");
                        });
    }

    @Test
    void everyIndicatorFileHasALineInIndicatorsCsv() throws Exception {
        List<String> files = Model.of(Layer.INDICATOR).map(Model::name).toList();

        var published =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .build()
                        .rows(
                                "select lower(replace(indicator, '-', '_')) from published.indicators"
                                        + " order by 1");

        assertThat(published).containsExactlyElementsOf(files);
    }

    @Test
    void thePublishedModelsYieldExactlyTheColumnsOfPublishedSql() throws Exception {
        var built = new Given(folder).participant(TOWN, "2026-K1").build();
        String columns =
                """
                select table_name || '.' || column_name from duckdb_columns()
                where schema_name = 'published' order by table_name, column_index
                """;
        List<String> made = built.rows(columns);

        List<String> asked;
        try (var memory = DuckDb.inMemory()) {
            Sql.run(memory, "published.sql", WarehouseResources.text("published.sql"));
            asked = Sql.column(memory, columns);
        }

        assertThat(made).containsExactlyElementsOf(asked);
    }

    @Test
    void breakdownsAreNoneEachAndEachPair() {
        assertThat(CaseView.groupings(List.of("a", "b", "c")))
                .containsExactly(
                        List.of(),
                        List.of("a"),
                        List.of("a", "b"),
                        List.of("a", "c"),
                        List.of("b"),
                        List.of("b", "c"),
                        List.of("c"));
    }

    @Test
    void aColumnThatNobodyKnowsStopsTheBuild() throws Exception {
        try (WorkFile work =
                WorkFile.create(folder.resolve("w.duckdb"), new Given(folder).settings())) {
            work.run(
                    "a stray column",
                    """
                    create schema reference; create schema indicator;
                    create table reference.indicators (indicator varchar, breakdowns varchar);
                    create table reference.breakdowns (token varchar, landmark_days integer);
                    """
                            + Stream.of(
                                            "programme",
                                            "area",
                                            "period",
                                            "indicator",
                                            "measure",
                                            "bound",
                                            "breakdown")
                                    .map("create type %s_code as enum ('x');"::formatted)
                                    .collect(Collectors.joining())
                            + Model.of(Layer.INDICATOR)
                                    .map(
                                            model ->
                                                    "create table %s as select 'x' as programme, 1 as favourite_colour;"
                                                            .formatted(model.qualifiedName()))
                                    .collect(Collectors.joining()));

            CaseView.create(work.connection());

            assertThatThrownBy(() -> CaseView.of(work.connection()).portions())
                    .isInstanceOf(WarehouseException.class)
                    .hasMessageContaining("favourite_colour");
        }
    }

    @Test
    void everyLayerHasModels() {
        assertThat(Arrays.asList(Layer.values()))
                .allSatisfy(layer -> assertThat(Model.of(layer)).as(layer.name()).isNotEmpty());
    }
}
