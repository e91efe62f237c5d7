package nl.perspectief.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A delivery as a test tells it; its rows become real Parquet files. */
final class LandedDelivery {

    private static long lastId;

    private final long id = ++lastId;
    private final String programme;
    private final String municipality;
    private final Quarter quarter;
    private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
    private int version = 1;
    private String mode = "A";
    private String state = "IMPORTED";
    private LocalDate deliveredOn;
    private LocalDate jointSince;

    LandedDelivery(String programme, String municipality, String quarter) {
        this.programme = programme;
        this.municipality = municipality;
        this.quarter = Quarter.parse(quarter);
        this.deliveredOn = this.quarter.lastDay().plusDays(10);
    }

    long id() {
        return id;
    }

    LandedDelivery version(int number) {
        version = number;
        return this;
    }

    LandedDelivery mode(String letter) {
        mode = letter;
        return this;
    }

    LandedDelivery state(String name) {
        state = name;
        return this;
    }

    LandedDelivery on(String day) {
        deliveredOn = LocalDate.parse(day);
        return this;
    }

    LandedDelivery jointSince(String day) {
        jointSince = LocalDate.parse(day);
        return this;
    }

    /** Delivers the sheet, as yet without rows. */
    LandedDelivery sheet(String name) {
        sheets.computeIfAbsent(name, _ -> new ArrayList<>());
        return this;
    }

    /** A row, as column, value, column, value, …; what is not named is blank. */
    LandedDelivery row(String sheet, String... columnsAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        sheet(sheet).sheets.get(sheet).add(row);
        return this;
    }

    LandedDelivery trajectory(String number, String start) {
        return row(
                "trajectories",
                "trajectory_number",
                number,
                "referral_date",
                start,
                "trajectory_start",
                start);
    }

    /** Paid work that ended; the end is the last day in service. */
    LandedDelivery ended(String trajectory, String start, String end) {
        return work(trajectory, start, "placement_end", end);
    }

    /** Paid work that goes on, last confirmed on a day. */
    LandedDelivery running(String trajectory, String start, String confirmed) {
        return work(trajectory, start, "last_confirmed", confirmed);
    }

    /** Paid work with one more column. */
    LandedDelivery work(String trajectory, String start, String column, String value) {
        return sheet("placements")
                .row(
                        "placements",
                        "placement_number",
                        "P" + (sheets.get("placements").size() + 1),
                        "trajectory_number",
                        trajectory,
                        "placement_start",
                        start,
                        "placement_type",
                        "REGULIER",
                        column,
                        value);
    }

    /** Lets the rows so far stand in their sheets from row 4 down, as in the workbook. */
    LandedDelivery numbered() {
        for (var rows : sheets.values()) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).put("sheet_row", Integer.toString(i + 4));
            }
        }
        return this;
    }

    DeliveryInput landIn(Path root) throws Exception {
        Path folder = root.resolve("delivery=" + id);
        Files.createDirectories(folder);
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                var statement = memory.createStatement()) {
            statement.execute(WarehouseResources.text("landed.sql"));
            for (var sheet : sheets.entrySet()) {
                for (var row : sheet.getValue()) {
                    statement.execute(insertOf(sheet.getKey(), row));
                }
                statement.execute(
                        "copy landed.%s to '%s/%s.parquet' (format parquet)"
                                .formatted(sheet.getKey(), folder, sheet.getKey()));
            }
        }
        return asInput(folder);
    }

    private String insertOf(String sheet, Map<String, String> row) {
        return "insert into landed.%s (delivery_id, %s) values (%d, %s)"
                .formatted(
                        sheet,
                        String.join(", ", row.keySet()),
                        id,
                        row.values().stream()
                                .map(value -> value == null ? "null" : Sql.literal(value))
                                .collect(Collectors.joining(", ")));
    }

    private DeliveryInput asInput(Path folder) {
        boolean isLanded = List.of("IMPORTED", "SUPERSEDED").contains(state);
        return new DeliveryInput(
                id,
                "hash of %s %s %s %d".formatted(programme, municipality, quarter, version),
                programme,
                municipality,
                quarter,
                isLanded ? version : null,
                state,
                mode,
                quarter.lastDay(),
                deliveredOn,
                isLanded ? folder : null,
                isLanded ? List.copyOf(sheets.keySet()) : List.of(),
                null,
                jointSince);
    }
}
