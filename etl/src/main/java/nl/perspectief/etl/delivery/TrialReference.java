package nl.perspectief.etl.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.perspectief.etl.sheet.CoverSheet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The reference files for figures of one municipality. It takes part from when participation.csv
 * says; one that is not in it, from when its programme began.
 */
final class TrialReference {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().get();

    private final @Nullable Path folder;

    TrialReference(@Nullable Path folder) {
        this.folder = folder;
    }

    void write(Path into, CoverSheet cover) {
        try (var names = open("municipalities.csv")) {
            Files.writeString(into.resolve("municipalities.csv"), names.readAllAsString());
            Files.writeString(into.resolve("participation.csv"), participation(cover));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write reference files into " + into, e);
        }
    }

    private String participation(CoverSheet cover) throws IOException {
        try (var reader = open("participation.csv");
                var parser = FORMAT.parse(reader)) {
            var header = parser.getHeaderNames().toArray(String[]::new);
            var csv = new StringBuilder();
            try (var printer = CSVFormat.RFC4180.builder().setHeader(header).get().print(csv)) {
                printer.printRecord(line(cover, parser.getRecords()));
            }
            return csv.toString();
        }
    }

    private static List<String> line(CoverSheet cover, List<CSVRecord> all) {
        var ofProgramme =
                all.stream()
                        .filter(line -> line.get("programme").equals(cover.programme()))
                        .toList();
        return ofProgramme.stream()
                .filter(line -> line.get("municipality_code").equals(cover.municipalityCode()))
                .findFirst()
                .map(CSVRecord::toList)
                .orElseGet(
                        () ->
                                List.of(
                                        cover.programme(),
                                        cover.municipalityCode(),
                                        beginning(ofProgramme, cover),
                                        "",
                                        "",
                                        "",
                                        ""));
    }

    private static String beginning(List<CSVRecord> ofProgramme, CoverSheet cover) {
        return ofProgramme.stream()
                .map(line -> line.get("from_quarter"))
                .min(String::compareTo)
                .orElse(cover.quarter().toString());
    }

    private BufferedReader open(String name) throws IOException {
        if (folder != null) {
            return Files.newBufferedReader(folder.resolve(name));
        }
        var in = TrialReference.class.getResourceAsStream("/warehouse/reference/" + name);
        Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
        return new BufferedReader(reader);
    }
}
