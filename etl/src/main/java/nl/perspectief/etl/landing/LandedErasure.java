package nl.perspectief.etl.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Takes the rows of persons out of a landed file: a new file in its place, by one rename. */
final class LandedErasure {

    private final Connection connection;
    private final String isOfThem;

    /**
     * @param persons as they stand in the file
     */
    LandedErasure(Connection connection, String column, Collection<String> persons) {
        this.connection = connection;
        this.isOfThem =
                persons.stream()
                        .map("'%s'"::formatted)
                        .collect(
                                Collectors.joining(
                                        ", ", "coalesce(%s in (".formatted(column), "), false)"));
    }

    /** How many rows are left; a file without such rows is not touched. */
    long from(Path file, Path aside) throws SQLException, IOException {
        var source =
                "read_parquet('%s', hive_partitioning = false)".formatted(escaped(file.toString()));
        if (count("select count(*) from %s where %s".formatted(source, isOfThem)) > 0) {
            execute(
                    "copy (select * from %s where not %s order by sheet_row) to '%s' (format parquet, compression zstd)"
                            .formatted(source, isOfThem, escaped(aside.toString())));
            Landing.force(aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return count("select count(*) from " + source);
    }

    private static String escaped(String path) {
        return path.replace("'", "''");
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
