package nl.perspectief.dashboard.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.language.Language;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a CSV file means, for machines: its dialect, its columns with their types and descriptions,
 * and what else is told of the export.
 *
 * <p>Source: W3C, "Metadata Vocabulary for Tabular Data" (2015), known as CSV on the Web.
 */
public final class CsvMetadata {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What tells one figure from all others. */
    private static final List<String> KEY =
            List.of(
                    "indicator",
                    "measure",
                    "programme",
                    "municipality_code",
                    "period",
                    "value_1",
                    "value_2");

    private final ExportDescription description;
    private final boolean isForDutchExcel;

    public CsvMetadata(ExportDescription description, ExportFormat format) {
        this.description = description;
        isForDutchExcel = format == ExportFormat.CSV_SEMICOLON;
    }

    /** What the file is called that describes a file of this name; it lies beside it. */
    public static String fileName(String csv) {
        return csv + "-metadata.json";
    }

    /**
     * @param csv name of the file that is described
     */
    public String of(String csv) {
        var table = new LinkedHashMap<String, Object>();
        String language = description.language().code();
        table.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", language)));
        table.put("url", csv);
        table.put("dc:title", description.title());
        table.put("dc:description", description.byKey().getOrDefault("counted", ""));
        table.put("dc:identifier", description.snapshot().id());
        table.put("dc:date", description.snapshot().asOf().toString());
        table.put("dialect", dialect());
        table.put("tableSchema", schema());
        table.put("notes", notes());
        return JSON.writeValueAsString(table).replace("\r\n", "\n") + "\n";
    }

    private Map<String, Object> dialect() {
        var dialect = new LinkedHashMap<String, Object>();
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        dialect.put("delimiter", isForDutchExcel ? ";" : ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminators", List.of(isForDutchExcel ? "\r\n" : "\n"));
        return dialect;
    }

    private Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("columns", Column.OBSERVATIONS.stream().map(this::column).toList());
        schema.put("primaryKey", KEY);
        return schema;
    }

    private Map<String, Object> column(Column column) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:title", List.of(inLanguage(column.titleNl(), Language.DUTCH)));
        described.put(
                "dc:description",
                List.of(
                        inLanguage(column.descriptionNl(), Language.DUTCH),
                        inLanguage(column.descriptionEn(), Language.ENGLISH)));
        described.put("datatype", datatype(column.type()));
        if (!column.unit().isEmpty()) {
            described.put("schema:unitText", column.unit());
        }
        return described;
    }

    private static Map<String, String> inLanguage(String text, Language language) {
        var value = new LinkedHashMap<String, String>();
        value.put("@value", text);
        value.put("@language", language.code());
        return value;
    }

    private Object datatype(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case DECIMAL, NUMBER -> {
                var decimal = new LinkedHashMap<String, Object>();
                decimal.put("base", "decimal");
                if (isForDutchExcel) {
                    decimal.put("format", Map.of("decimalChar", ","));
                }
                yield decimal;
            }
        };
    }

    private List<Map<String, Object>> notes() {
        var about = new LinkedHashMap<String, Object>();
        about.put("perspectief:about", description.byKey());
        about.put("perspectief:definitions", description.definitions());
        return List.of(about);
    }
}
