package nl.perspectief.dashboard.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An export as one JSON object: what it is, its columns, the definitions, and an object a figure.
 * Written as it comes, so that a whole country fits.
 */
final class JsonWriter implements ExportWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    JsonWriter(ExportDescription description, OutputStream out) {
        json = JSON.createGenerator(out);
        json.writeStartObject();
        writeAbout(description);
        writeColumns(description.language());
        json.writePOJOProperty("definitions", description.definitions());
        json.writeArrayPropertyStart("observations");
    }

    private void writeAbout(ExportDescription description) {
        json.writePOJOProperty("about", description.byKey());
        json.writeBooleanProperty("invented", description.snapshot().fictitious());
    }

    private void writeColumns(Language language) {
        json.writeArrayPropertyStart("columns");
        for (Column column : Column.OBSERVATIONS) {
            json.writeStartObject();
            json.writeStringProperty("name", column.name());
            json.writeStringProperty(
                    "type", column.type() == ColumnType.TEXT ? "string" : "number");
            json.writeStringProperty("description", column.description(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void add(ExportRow row) {
        json.writeStartObject();
        for (int i = 0; i < row.cells().size(); i++) {
            json.writeName(Column.OBSERVATIONS.get(i).name());
            write(row.cells().get(i));
        }
        json.writeEndObject();
    }

    private void write(@Nullable Object cell) {
        switch (cell) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case BigDecimal number -> json.writeNumber(PlainNumber.of(number));
            default -> json.writeNumber(cell.toString());
        }
    }

    @Override
    public void finish() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
