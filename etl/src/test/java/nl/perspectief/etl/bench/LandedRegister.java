package nl.perspectief.etl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.sql.Quarter;
import org.springframework.util.FileSystemUtils;

/** Writes the register that belongs to landed folders, as if each had been imported long ago. */
final class LandedRegister {

    /** Deliveries of the benchmark's own night have numbers from here on. */
    private static final long FIRST_NEW = 10_000_000;

    private LandedRegister() {}

    /** Makes an earlier night undone, so that the next one finds the same folder. */
    static void forget(Path folder) throws IOException {
        for (var landed : deliveries(folder.resolve("landing"))) {
            if (Long.parseLong(value(landed)) >= FIRST_NEW) {
                FileSystemUtils.deleteRecursively(landed);
            }
        }
        FileSystemUtils.deleteRecursively(folder.resolve("operations"));
        FileSystemUtils.deleteRecursively(folder.resolve("originals"));
    }

    static void fill(DataFolder folder) throws IOException, SQLException {
        var url = "jdbc:h2:file:%s".formatted(folder.operations().resolve("operations"));
        try (var connection = DriverManager.getConnection(url)) {
            if (isFilled(connection)) {
                return;
            }
            connection.setAutoCommit(false);
            for (var delivery : deliveries(folder.landing())) {
                insert(connection, delivery);
            }
            restartIds(connection);
            connection.commit();
        }
    }

    private static boolean isFilled(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from deliveries")) {
            result.next();
            return result.getLong(1) > 0;
        }
    }

    private static List<Path> deliveries(Path landing) throws IOException {
        try (var folders = Files.walk(landing, 4)) {
            return folders.filter(path -> path.getFileName().toString().startsWith("delivery="))
                    .sorted()
                    .toList();
        }
    }

    private static void insert(Connection connection, Path delivery)
            throws SQLException, IOException {
        long id = Long.parseLong(value(delivery));
        var municipality = value(delivery.getParent());
        var quarter = Quarter.parse(value(delivery.getParent().getParent()));
        var programme = value(delivery.getParent().getParent().getParent());
        run(
                connection,
                "insert into receipts (receipt_id, sha256, file_name, size_bytes, channel, received_at, received_on, is_day_fixed, outcome, is_original_stored) values (?, ?, ?, 0, 'bench', current_timestamp, ?, true, 'ACCEPTED', false)",
                id,
                "%064x".formatted(id),
                "landed",
                quarter.lastDay().plusDays(20));
        run(
                connection,
                "insert into deliveries (delivery_id, receipt_id, programme, municipality_code, quarter, version, state, delivery_mode, reference_date, delivered_on) values (?, ?, ?, ?, ?, 1, 'IMPORTED', 'A', ?, ?)",
                id,
                id,
                programme,
                municipality,
                quarter.toString(),
                quarter.lastDay(),
                quarter.lastDay().plusDays(20));
        try (var sheets = Files.list(delivery)) {
            for (var sheet : sheets.toList()) {
                run(
                        connection,
                        "insert into row_counts (delivery_id, sheet, reason, row_count) values (?, ?, 'LANDED', 1)",
                        id,
                        sheet.getFileName().toString().replace(".parquet", ""));
            }
        }
    }

    private static void restartIds(Connection connection) throws SQLException {
        var restart = "alter table %s alter column %s restart with " + FIRST_NEW;
        run(connection, restart.formatted("receipts", "receipt_id"));
        run(connection, restart.formatted("deliveries", "delivery_id"));
    }

    private static String value(Path folder) {
        var name = folder.getFileName().toString();
        return name.substring(name.indexOf('=') + 1);
    }

    private static void run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
