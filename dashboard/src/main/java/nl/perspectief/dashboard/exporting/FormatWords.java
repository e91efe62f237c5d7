package nl.perspectief.dashboard.exporting;

import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What formats are called, and what each is good for. */
final class FormatWords {

    private final Messages messages;

    FormatWords(Language language) {
        messages = language.messages(FormatWords.class);
    }

    String name(ExportFormat format) {
        return switch (format) {
            case CSV -> messages.say("format.csv");
            case CSV_SEMICOLON -> messages.say("format.csv-nl");
            case JSON -> messages.say("format.json");
            case XLSX -> messages.say("format.xlsx");
            case PARQUET -> messages.say("format.parquet");
            case DUCKDB -> messages.say("format.duckdb");
        };
    }

    String use(ExportFormat format) {
        return switch (format) {
            case CSV -> messages.say("format.csv.use");
            case CSV_SEMICOLON -> messages.say("format.csv-nl.use");
            case JSON -> messages.say("format.json.use");
            case XLSX -> messages.say("format.xlsx.use");
            case PARQUET -> messages.say("format.parquet.use");
            case DUCKDB -> messages.say("format.duckdb.use");
        };
    }
}
