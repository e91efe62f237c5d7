package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.definition.PlainDefinition;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.sql.TypedTables;
import nl.perspectief.sql.TypedTables.Field;
import nl.perspectief.sql.TypedTables.Kind;
import org.jspecify.annotations.Nullable;

/** Observations with their types, as Parquet or as a DuckDB file with a codebook beside them. */
final class TypedWriter implements ExportWriter {

    private static final String OBSERVATIONS = "observations";

    private final ExportDescription description;
    private final ExportFormat format;
    private final OutputStream out;
    private final TypedTables tables;

    /**
     * @param work where the file is put together
     */
    TypedWriter(ExportDescription description, ExportFormat format, OutputStream out, Path work) {
        this.description = description;
        this.format = format;
        this.out = out;
        tables = TypedTables.in(work);
        tables.begin(OBSERVATIONS, Column.OBSERVATIONS.stream().map(this::field).toList());
    }

    private Field field(Column column) {
        return new Field(
                column.name(),
                Kind.valueOf(column.type().name()),
                column.description(description.language()));
    }

    @Override
    public void add(ExportRow row) {
        tables.add(typed(row.cells()));
    }

    private static List<@Nullable Object> typed(List<@Nullable Object> cells) {
        var typed = new ArrayList<@Nullable Object>(cells);
        for (int i = 0; i < typed.size(); i++) {
            if (Column.OBSERVATIONS.get(i).type() == ColumnType.NUMBER
                    && typed.get(i) instanceof BigDecimal number) {
                typed.set(i, number.doubleValue());
            }
        }
        return typed;
    }

    @Override
    public void finish() throws IOException {
        Files.copy(
                format == ExportFormat.PARQUET
                        ? tables.parquet(OBSERVATIONS, metadata())
                        : withCodebook(),
                out);
        out.flush();
    }

    private Map<String, String> metadata() {
        var metadata = new LinkedHashMap<String, String>();
        description.byKey().forEach((key, text) -> metadata.put("perspectief." + key, text));
        for (PlainDefinition one : description.definitions()) {
            metadata.put("perspectief.definition." + one.indicator(), one.definition());
        }
        for (Column column : Column.OBSERVATIONS) {
            metadata.put(
                    "perspectief.column." + column.name(),
                    column.description(description.language()));
        }
        return metadata;
    }

    private Path withCodebook() {
        tables.begin("about", texts("key", "label", "text"));
        description.about().forEach(one -> tables.add(List.of(one.key(), one.label(), one.text())));
        tables.begin(
                "definitions",
                texts(
                        "indicator",
                        "name",
                        "definition",
                        "formula",
                        "numerator",
                        "denominator",
                        "unit",
                        "direction",
                        "period",
                        "interval",
                        "disclosure",
                        "limits"));
        description.definitions().forEach(one -> tables.add(one.texts()));
        tables.begin("municipalities", texts("municipality_code", "name", "province", "wave"));
        for (Municipality one : description.municipalities()) {
            tables.add(List.of(one.code(), one.name(), one.province(), one.wave()));
        }
        return tables.duckDb();
    }

    private static List<Field> texts(String... names) {
        return List.of(names).stream().map(name -> new Field(name, Kind.TEXT, "")).toList();
    }

    @Override
    public void close() {
        tables.close();
    }
}
