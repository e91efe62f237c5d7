package nl.perspectief.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A small table that belongs to the definitions or to the data folder.
 *
 * @param name the file's name without {@code .csv}
 * @param text the whole file
 */
record ReferenceCsv(String name, String text) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** What the data folder says itself: its municipalities, and who takes part in what. */
    private static final List<String> OF_THE_DATA_FOLDER =
            List.of("municipalities", "participation");

    /** All of them: those of the data folder, and the definitions that come with the program. */
    static List<ReferenceCsv> all(Path referenceFolder) {
        return WarehouseResources.names(Layer.REFERENCE.schema(), ".csv").stream()
                .map(
                        name ->
                                OF_THE_DATA_FOLDER.contains(name)
                                        ? read(referenceFolder, name)
                                        : ofProgram(name))
                .toList();
    }

    static ReferenceCsv ofProgram(String name) {
        return new ReferenceCsv(
                name, WarehouseResources.text(Layer.REFERENCE.schema() + "/" + name + ".csv"));
    }

    static ReferenceCsv read(Path folder, String name) {
        Path file = folder.resolve(name + ".csv");
        try {
            return new ReferenceCsv(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    List<String> header() {
        return parse(CSVParser::getHeaderNames);
    }

    /** The lines; a field left empty is null in the database, so it is given as null here. */
    List<CSVRecord> lines() {
        return parse(parser -> new ArrayList<>(parser.getRecords()));
    }

    private <T> T parse(Parsing<T> parsing) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return parsing.of(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + ".csv", e);
        }
    }

    private interface Parsing<T> {
        T of(CSVParser parser) throws IOException;
    }
}
