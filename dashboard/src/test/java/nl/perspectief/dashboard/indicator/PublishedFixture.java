package nl.perspectief.dashboard.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Properties;
import nl.perspectief.etl.definition.CsvResource;
import org.apache.commons.csv.CSVRecord;
import org.duckdb.DuckDBConnection;

/** A published file written by hand, of the shape the nightly build makes. */
public final class PublishedFixture implements AutoCloseable {

    public static final String SNAPSHOT = "0123456789abcdef".repeat(4);

    private final Path file;
    private final Connection connection;

    private PublishedFixture(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** An empty published file with a snapshot and the catalogue. */
    public static PublishedFixture create(Path file) throws SQLException, IOException {
        Files.createDirectories(file.getParent());
        var fixture =
                new PublishedFixture(file, DriverManager.getConnection("jdbc:duckdb:" + file));
        fixture.execute(resource("/warehouse/published.sql"));
        fixture.insert("snapshot", SNAPSHOT, LocalDate.of(2026, 10, 14), "2026-K3", true, "0.1.0");
        int position = 1;
        for (CSVRecord line : CsvResource.read("/warehouse/reference/indicators.csv")) {
            fixture.indicator(position++, line);
        }
        return fixture;
    }

    private void indicator(int position, CSVRecord line) throws SQLException {
        insert(
                "indicators",
                line.get("id"),
                position,
                line.get("name_nl"),
                line.get("name_en"),
                line.get("definition"),
                line.get("numerator"),
                line.get("denominator"),
                line.get("unit"),
                line.get("direction"),
                line.get("kind"),
                line.get("measures"),
                line.get("breakdowns"),
                line.get("source"),
                line.get("interval"),
                line.get("suppression"));
    }

    public PublishedFixture municipality(String code, String name) throws SQLException {
        return insert("municipalities", code, name, "Utrecht", "W1 2022", 52.1, 5.1);
    }

    public PublishedFixture delivery(String programme, String code, String quarter, String state)
            throws SQLException {
        return insert(
                "deliveries",
                programme,
                code,
                quarter,
                state,
                1,
                "A",
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 10),
                LocalDate.of(2026, 11, 11),
                false);
    }

    /** A figure of BOTOC; the key is "indicator measure municipality period". */
    public PublishedFixture figure(
            String key, Status status, Long numerator, Number denominator, Long atRisk)
            throws SQLException {
        String[] part = key.split(" ");
        boolean delivered = status != Status.NOT_DELIVERED && status != Status.NOT_APPLICABLE;
        return insert(
                "observations",
                part[0],
                part[1],
                "BOTOC",
                part[2],
                part[3].length() == 4 ? "year" : "quarter",
                part[3],
                null,
                null,
                null,
                null,
                numerator,
                denominator,
                delivered ? 0L : null,
                null,
                atRisk,
                null,
                delivered ? 1 : 0,
                status == Status.NOT_APPLICABLE ? 0 : 1,
                status.name(),
                "PROVISIONAL",
                false,
                false);
    }

    /** One day of a curve of BOTOC; the key is "indicator bound municipality quarter". */
    public PublishedFixture day(String key, int day, int events, int censored) throws SQLException {
        String[] part = key.split(" ");
        return insert(
                "curves", part[0], part[1], "BOTOC", part[2], part[3], null, null, null, null, day,
                events, censored);
    }

    public PublishedFixture insert(String table, Object... values) throws SQLException {
        String places = "?, ".repeat(values.length - 1) + "?";
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into published.%s values (%s)".formatted(table, places))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
        return this;
    }

    public PublishedFixture execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    public IndicatorQueries queries() {
        return new IndicatorQueries(() -> connection.unwrap(DuckDBConnection.class).duplicate());
    }

    /** Questions answered by the given number of threads. */
    public static IndicatorQueries reopened(Path file, int threads) {
        var settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("threads", Integer.toString(threads));
        return new IndicatorQueries(
                () -> DriverManager.getConnection("jdbc:duckdb:" + file, settings));
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = PublishedFixture.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
