package nl.perspectief.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes what the build is given into the schema {@code input} of a fresh work file: the register,
 * the reference files as they are, the names of the models, and the build itself. Only the models
 * of the layer reference read it.
 */
final class InputTables {

    private static final String PARTICIPATION = "participation";

    private final DuckDBConnection connection;

    private InputTables(Connection connection) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
    }

    static void write(Connection connection, BuildInput input, SnapshotId snapshotId) {
        try {
            new InputTables(connection).write(input, snapshotId);
        } catch (SQLException e) {
            throw new WarehouseException("Cannot hand the register to the warehouse", e);
        }
    }

    private void write(BuildInput input, SnapshotId snapshotId) throws SQLException {
        Sql.run(connection, "schema input", "create schema input");
        writeBuild(input, snapshotId);
        writeModels();
        for (ReferenceCsv csv : ReferenceCsv.all(input.referenceFolder())) {
            if (!csv.name().equals(PARTICIPATION)) {
                writeCsv(csv);
            }
        }
        writeParticipation(
                Participation.of(input.referenceFolder(), input.entered().participation()));
        writeDeliveries(input.deliveries());
        writeSheets(input.deliveries());
        writeTargets(input.entered().targets());
        writeAnnotations(input.entered().annotations());
        writePostponements(input.entered().postponements());
        writeClosures(input.entered().closures().closed());
        writeDeadlines(input.entered().deadlines());
    }

    private void writeBuild(BuildInput input, SnapshotId snapshotId) throws SQLException {
        create(
                "build",
                "snapshot_id varchar, as_of_date date, last_quarter varchar, program_version varchar");
        try (var rows = appender("build")) {
            rows.beginRow();
            rows.append(snapshotId.value());
            rows.append(input.asOf());
            rows.append(Quarter.lastEndedAt(input.asOf()).toString());
            rows.append(input.programVersion());
            rows.endRow();
        }
    }

    private void writeModels() throws SQLException {
        create("models", "layer varchar, name varchar");
        try (var rows = appender("models")) {
            for (Model model : Model.all()) {
                rows.beginRow();
                rows.append(model.layer().schema());
                rows.append(model.name());
                rows.endRow();
            }
        }
    }

    /** Every column as text, a blank as null, and the number of the line, from 1. */
    private void writeCsv(ReferenceCsv csv) throws SQLException {
        create(
                csv.name(),
                csv.header().stream().collect(Collectors.joining("\" varchar, \"", "\"", "\""))
                        + " varchar, line bigint");
        try (var rows = appender(csv.name())) {
            for (CSVRecord line : csv.lines()) {
                rows.beginRow();
                for (String field : line) {
                    rows.append(field.isBlank() ? null : field);
                }
                rows.append(line.getRecordNumber());
                rows.endRow();
            }
        }
    }

    private void writeParticipation(Participation participation) throws SQLException {
        create(PARTICIPATION, String.join(" varchar, ", Participation.COLUMNS) + " varchar");
        try (var rows = appender(PARTICIPATION)) {
            for (List<String> line : participation.lines()) {
                rows.beginRow();
                for (String field : line) {
                    rows.append(field.isBlank() ? null : field);
                }
                rows.endRow();
            }
        }
    }

    private void writeDeliveries(List<DeliveryInput> deliveries) throws SQLException {
        create(
                "deliveries",
                """
                delivery_id bigint, programme varchar, municipality_code varchar, quarter varchar,
                version integer, state varchar, delivery_mode varchar, reference_date date,
                delivered_on date, joint_since date
                """);
        try (var rows = appender("deliveries")) {
            for (DeliveryInput delivery : deliveries) {
                rows.beginRow();
                append(rows, delivery);
                rows.endRow();
            }
        }
    }

    private static void append(DuckDBAppender rows, DeliveryInput delivery) throws SQLException {
        rows.append(delivery.deliveryId());
        rows.append(delivery.programme());
        rows.append(delivery.municipalityCode());
        rows.append(delivery.quarter().toString());
        rows.append(delivery.version());
        rows.append(delivery.state());
        rows.append(delivery.deliveryMode());
        rows.append(delivery.referenceDate());
        rows.append(delivery.deliveredOn());
        rows.append(delivery.jointSince());
    }

    private void writeSheets(List<DeliveryInput> deliveries) throws SQLException {
        create("delivery_sheets", "delivery_id bigint, sheet varchar, path varchar");
        try (var rows = appender("delivery_sheets")) {
            for (DeliveryInput delivery : deliveries) {
                for (var file : delivery.files().entrySet()) {
                    rows.beginRow();
                    rows.append(delivery.deliveryId());
                    rows.append(file.getKey());
                    rows.append(file.getValue().toString());
                    rows.endRow();
                }
            }
        }
    }

    private void writeTargets(List<TargetInput> targets) throws SQLException {
        create(
                "targets",
                """
                indicator varchar, measure varchar, programme varchar, municipality_code varchar,
                "year" varchar, target decimal(18, 6)
                """);
        try (var rows = appender("targets")) {
            for (TargetInput target : targets) {
                rows.beginRow();
                rows.append(target.indicator());
                rows.append(target.measure());
                rows.append(target.programme());
                rows.append(target.municipalityCode());
                rows.append(target.year());
                rows.append(target.value().setScale(6));
                rows.endRow();
            }
        }
    }

    private void writeAnnotations(List<AnnotationInput> annotations) throws SQLException {
        create(
                "annotations",
                """
                indicator varchar, programme varchar, municipality_code varchar, period varchar,
                sentence varchar
                """);
        try (var rows = appender("annotations")) {
            for (AnnotationInput annotation : annotations) {
                rows.beginRow();
                rows.append(annotation.indicator());
                rows.append(annotation.programme());
                rows.append(annotation.municipalityCode());
                rows.append(annotation.period());
                rows.append(annotation.sentence());
                rows.endRow();
            }
        }
    }

    private void writePostponements(List<PostponementInput> postponements) throws SQLException {
        create(
                "postponements",
                "programme varchar, municipality_code varchar, quarter varchar, until_day date");
        try (var rows = appender("postponements")) {
            for (PostponementInput postponement : postponements) {
                rows.beginRow();
                rows.append(postponement.programme());
                rows.append(postponement.municipalityCode());
                rows.append(postponement.quarter().toString());
                rows.append(postponement.until());
                rows.endRow();
            }
        }
    }

    private void writeClosures(List<ClosureInput> closures) throws SQLException {
        create(
                "closures",
                "programme varchar, quarter varchar, snapshot_id varchar, closed_on date");
        try (var rows = appender("closures")) {
            for (ClosureInput closure : closures) {
                rows.beginRow();
                rows.append(closure.programme());
                rows.append(closure.quarter().toString());
                rows.append(closure.snapshotId().value());
                rows.append(closure.closedOn());
                rows.endRow();
            }
        }
    }

    private void writeDeadlines(List<DeadlineInput> deadlines) throws SQLException {
        create("deadline_terms", "from_quarter varchar, weeks integer");
        try (var rows = appender("deadline_terms")) {
            for (DeadlineInput deadline : deadlines) {
                rows.beginRow();
                rows.append(deadline.from().toString());
                rows.append(deadline.weeks());
                rows.endRow();
            }
        }
    }

    private void create(String table, String columns) {
        Sql.run(
                connection,
                "input." + table,
                "create table input.%s (%s)".formatted(table, columns));
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender("input", table);
    }
}
