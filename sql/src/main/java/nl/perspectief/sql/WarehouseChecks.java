package nl.perspectief.sql;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a built work file for its bad rows. A check is a query in the folder {@code checks}: its
 * name is the file's, its first line says in Dutch what should be so, and no row means that it is
 * so.
 */
public final class WarehouseChecks {

    private static final int EXAMPLES = 5;

    private WarehouseChecks() {}

    /** As {@link #run(Path, BuildSettings, BuildProgress)}, with nobody watching. */
    public static List<FailedCheck> run(Path workFile, BuildSettings settings) {
        return run(workFile, settings, BuildProgress.UNSEEN);
    }

    /**
     * Runs every check.
     *
     * @return the checks that failed; when there is one, what was published before stays
     */
    public static List<FailedCheck> run(
            Path workFile, BuildSettings settings, BuildProgress progress) {
        try (WorkFile work = WorkFile.open(workFile, settings)) {
            List<FailedCheck> failed = new ArrayList<>();
            for (Model check : Model.of(Layer.CHECKS).toList()) {
                long start = System.nanoTime();
                run(work, check).ifPresent(failed::add);
                progress.done(check.qualifiedName(), Duration.ofNanos(System.nanoTime() - start));
            }
            return List.copyOf(failed);
        }
    }

    private static Optional<FailedCheck> run(WorkFile work, Model check) {
        try (var statement = work.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "from %s order by all".formatted(check.qualifiedName()))) {
            List<String> examples = new ArrayList<>();
            long count = 0;
            while (rows.next()) {
                if (++count <= EXAMPLES) {
                    examples.add(described(rows));
                }
            }
            return count == 0
                    ? Optional.empty()
                    : Optional.of(
                            new FailedCheck(check.name(), check.firstSentence(), count, examples));
        } catch (SQLException e) {
            throw new WarehouseException(check.qualifiedName() + ": " + e.getMessage(), e);
        }
    }

    private static String described(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (row.getObject(i) != null) {
                fields.add(columns.getColumnName(i) + " = " + row.getString(i));
            }
        }
        return String.join(", ", fields);
    }
}
