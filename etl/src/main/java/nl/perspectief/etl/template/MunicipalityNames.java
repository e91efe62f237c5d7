package nl.perspectief.etl.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVFormat;

/** The names of the municipalities, for filling in the Voorblad. */
public final class MunicipalityNames {

    private final Map<String, String> names;

    private MunicipalityNames(Map<String, String> names) {
        this.names = names;
    }

    /** Those that the program knows by itself. */
    public static MunicipalityNames ofProgram() {
        Map<String, String> names = new HashMap<>();
        CsvResource.read("/warehouse/reference/municipalities.csv")
                .forEach(line -> names.put(line.get("code"), line.get("name")));
        return new MunicipalityNames(names);
    }

    /** Those of municipalities.csv in a data folder's {@code reference}. */
    public static MunicipalityNames ofDataFolder(Path dataFolder) {
        var file = fileIn(dataFolder);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        Map<String, String> names = new HashMap<>();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var lines = format.parse(reader)) {
            lines.forEach(line -> names.put(line.get("code"), line.get("name")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return new MunicipalityNames(names);
    }

    /** Where a data folder keeps them. */
    public static Path fileIn(Path dataFolder) {
        return dataFolder.resolve("reference").resolve("municipalities.csv");
    }

    /** Empty when the code is not known. */
    public Optional<TemplateRequest.Municipality> find(String code) {
        return Optional.ofNullable(names.get(code))
                .map(name -> new TemplateRequest.Municipality(code, name));
    }
}
