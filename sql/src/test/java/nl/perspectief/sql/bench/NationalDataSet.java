package nl.perspectief.sql.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.sql.BuildInput;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Quarter;

/**
 * The one national data set of all benchmarks: invented municipalities GM9001 and on, in both
 * programmes, for twenty quarters, landed as the import would have landed it. The same numbers give
 * the same rows. Written by DuckDB alone, so that it takes minutes and not hours.
 *
 * @param municipalities at most 999
 * @param trajectories in the newest list of each participant; older lists are shorter in proportion
 * @param placements likewise
 */
public record NationalDataSet(int municipalities, int quarters, int trajectories, int placements) {

    /** The size that decision 15 names. */
    public static final NationalDataSet NATIONAL = new NationalDataSet(342, 20, 2_900, 1_750);

    private static final Quarter LAST = Quarter.parse("2026-K3");
    private static final List<String> PROGRAMMES = List.of("BOTOC", "IMPULS_SZW");
    private static final List<String> SHEETS = List.of("trajectories", "placements", "meetings");

    /** Writes reference set and landed sheets; what lies in the folder already is kept and used. */
    public void writeTo(Path folder) {
        try {
            writeReference(Files.createDirectories(folder.resolve("reference")));
            // the two programmes share nothing, so they can be written at the same time
            PROGRAMMES.parallelStream()
                    .filter(programme -> !Files.exists(landed(folder, programme)))
                    .forEach(programme -> write(folder, programme));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the national data set", e);
        }
    }

    /** The build of the folder's data, on the day the real sample uses. */
    public BuildInput input(Path folder) {
        List<DeliveryInput> deliveries =
                PROGRAMMES.stream()
                        .flatMap(
                                programme ->
                                        quarterList().stream()
                                                .flatMap(
                                                        quarter ->
                                                                deliveries(
                                                                        folder, programme,
                                                                        quarter)))
                        .toList();
        return new BuildInput(
                deliveries, folder.resolve("reference"), LocalDate.of(2026, 10, 14), "bench");
    }

    private Stream<DeliveryInput> deliveries(Path folder, String programme, Quarter quarter) {
        return IntStream.rangeClosed(1, municipalities)
                .mapToObj(municipality -> delivery(folder, programme, quarter, municipality));
    }

    private DeliveryInput delivery(Path folder, String programme, Quarter quarter, int number) {
        long id = firstDelivery(programme, quarter) + number;
        String municipality = code(number);
        return new DeliveryInput(
                id,
                "%064x".formatted(id),
                programme,
                municipality,
                quarter,
                1,
                "IMPORTED",
                "A",
                quarter.lastDay(),
                quarter.lastDay().plusDays(number % 60),
                quarterFolder(folder, programme, quarter)
                        .resolve("municipality=" + municipality)
                        .resolve("delivery=" + id),
                SHEETS);
    }

    private void writeReference(Path reference) throws IOException {
        Files.writeString(
                reference.resolve("municipalities.csv"),
                "code,name,cbs_name_2023,province,wave,lat,lon,aliases\n"
                        + IntStream.rangeClosed(1, municipalities)
                                .mapToObj(
                                        number ->
                                                String.format(
                                                        Locale.ROOT,
                                                        "%s,Voorbeeldstad %s,Voorbeeldstad %s,Verzonnen,bench,%.4f,%.4f,",
                                                        code(number),
                                                        code(number).substring(2),
                                                        code(number).substring(2),
                                                        51 + number % 25 * 0.1,
                                                        4 + number % 20 * 0.15))
                                .collect(Collectors.joining("\n")));
        String from = quarterList().getFirst().toString();
        Files.writeString(
                reference.resolve("participation.csv"),
                "programme,municipality_code,from_quarter,to_quarter,source,sample_from,sample_to\n"
                        + PROGRAMMES.stream()
                                .flatMap(
                                        programme ->
                                                IntStream.rangeClosed(1, municipalities)
                                                        .mapToObj(
                                                                number ->
                                                                        "%s,%s,%s,,bench,%s,"
                                                                                .formatted(
                                                                                        programme,
                                                                                        code(
                                                                                                number),
                                                                                        from,
                                                                                        from)))
                                .collect(Collectors.joining("\n")));
    }

    private void write(Path folder, String programme) {
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:")) {
            // one thread and room for every municipality: then a partition is one file
            run(memory, "set threads = 1; set partitioned_write_max_open_files = 1000");
            run(
                    memory,
                    filled(
                            "trajectories.sql",
                            Map.of("programme", programme, "last_day", LAST.lastDay().toString())));
            for (Quarter quarter : quarterList()) {
                writeQuarter(memory, folder, programme, quarter);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Cannot write " + programme, e);
        }
    }

    private void writeQuarter(Connection memory, Path folder, String programme, Quarter quarter)
            throws SQLException, IOException {
        Path target = quarterFolder(folder, programme, quarter);
        Files.createDirectories(target);
        run(
                memory,
                filled(
                        "quarter.sql",
                        Map.of(
                                "folder", target.toString(),
                                "peildatum", quarter.lastDay().toString(),
                                "first_delivery",
                                        Long.toString(firstDelivery(programme, quarter)))));
        for (DeliveryInput delivery : deliveries(folder, programme, quarter).toList()) {
            for (String sheet : SHEETS) {
                // DuckDB numbers the files of a partition; a landed sheet is one file without a
                // number
                Path landed = Objects.requireNonNull(delivery.folder());
                Files.move(landed.resolve(sheet + "0.parquet"), landed.resolve(sheet + ".parquet"));
            }
        }
    }

    private String filled(String script, Map<String, String> values) throws IOException {
        try (InputStream in = NationalDataSet.class.getResourceAsStream("/national/" + script)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text =
                    text.replace("$municipalities", Integer.toString(municipalities))
                            .replace("$trajectories", Integer.toString(trajectories))
                            .replace("$placements", Integer.toString(placements));
            for (var value : values.entrySet()) {
                text = text.replace("$" + value.getKey(), value.getValue());
            }
            return text;
        }
    }

    private List<Quarter> quarterList() {
        return Stream.iterate(LAST, Quarter::previous).limit(quarters).sorted().toList();
    }

    private long firstDelivery(String programme, Quarter quarter) {
        return (PROGRAMMES.indexOf(programme) * 1_000L + quarterList().indexOf(quarter)) * 1_000;
    }

    private static String code(int number) {
        return "GM9%03d".formatted(number);
    }

    private static Path landed(Path folder, String programme) {
        return folder.resolve("landing").resolve("programme=" + programme);
    }

    private static Path quarterFolder(Path folder, String programme, Quarter quarter) {
        return landed(folder, programme).resolve("quarter=" + quarter);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
