package nl.perspectief.dashboard.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what form figures can be taken away. */
public enum ExportFormat {
    /** Commas, a decimal point, a line feed a row: the contract of the command. */
    CSV("csv", "csv", "text/csv; charset=utf-8", "CSV"),
    /** As Excel in Dutch opens it by itself. */
    CSV_SEMICOLON(
            "csv-nl", "csv", "text/csv; charset=utf-8", "CSV voor Nederlands Excel (puntkomma)"),
    JSON("json", "json", "application/json", "JSON"),
    XLSX(
            "xlsx",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Excel-werkmap"),
    PARQUET("parquet", "parquet", "application/vnd.apache.parquet", "Parquet"),
    DUCKDB("duckdb", "duckdb", "application/vnd.duckdb", "DuckDB-bestand");

    private final String option;
    private final String suffix;
    private final String mediaType;
    private final String nameNl;

    ExportFormat(String option, String suffix, String mediaType, String nameNl) {
        this.option = option;
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.nameNl = nameNl;
    }

    /** The format of that {@code --format}; empty when there is none. */
    public static Optional<ExportFormat> ofOption(String option) {
        return Stream.of(values()).filter(one -> one.option.equals(option)).findFirst();
    }

    /** All that can be written behind {@code --format}. */
    public static String options() {
        return Stream.of(values()).map(ExportFormat::option).collect(Collectors.joining(", "));
    }

    /** Whether a file beside it tells what its columns mean. */
    public boolean isCsv() {
        return this == CSV || this == CSV_SEMICOLON;
    }

    /** As it is written behind {@code --format}, and in an address. */
    public String option() {
        return option;
    }

    /** The end of a file name, without its dot. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public String nameNl() {
        return nameNl;
    }
}
