package nl.perspectief.etl.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the definition files that lie beside the program. */
public final class CsvResource {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvResource() {}

    /** All lines of a CSV file on the class path; its first line holds the names of the fields. */
    public static List<CSVRecord> read(String path) {
        try (InputStream in = CsvResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + path);
            }
            try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                    var parser = FORMAT.parse(reader)) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** A file on the class path as it is. */
    static String text(String path) {
        try (InputStream in = CsvResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** A field with several values, parted by a bar; empty when the field is. */
    public static List<String> parts(String field) {
        return field.isBlank() ? List.of() : Arrays.asList(field.split("\\|"));
    }
}
