package nl.perspectief.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a model test starts from: who takes part, what was delivered, and the day. */
final class Given {

    static final String TOWN = "GM9001";
    static final String OTHER_TOWN = "GM9002";
    static final String PROGRAMME = "BOTOC";

    private final Path folder;
    private final List<String> participation = new ArrayList<>();
    private final List<DeliveryInput> deliveries = new ArrayList<>();
    private Entered entered = Entered.NOTHING;
    private LocalDate asOf = LocalDate.parse("2026-10-14");

    Given(Path folder) {
        this.folder = folder;
    }

    Given participant(String municipality, String fromQuarter) {
        return participation(PROGRAMME + "," + municipality + "," + fromQuarter + ",,test,,");
    }

    Given participation(String line) {
        participation.add(line);
        return this;
    }

    Given asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    Given entered(Entered all) {
        entered = all;
        return this;
    }

    Given delivered(LandedDelivery delivery) throws Exception {
        deliveries.add(delivery.landIn(folder.resolve("landing")));
        return this;
    }

    BuildInput input() throws Exception {
        Path reference = Files.createDirectories(folder.resolve("reference"));
        Files.writeString(
                reference.resolve("municipalities.csv"),
                """
                code,name,cbs_name_2023,province,wave,lat,lon,aliases
                GM9001,Aadorp,Aadorp,Utrecht,W1,52.1,5.1,
                GM9002,Beedorp,Beedorp,Utrecht,W1,52.2,5.2,
                GM9003,Ceedorp,Ceedorp,Utrecht,W1,52.3,5.3,
                """);
        Files.writeString(
                reference.resolve("participation.csv"),
                "programme,municipality_code,from_quarter,to_quarter,source,sample_from,sample_to\n"
                        + String.join("\n", participation));
        return new BuildInput(deliveries, reference, asOf, "test", entered);
    }

    BuildSettings settings() {
        return new BuildSettings(2, "500MB", folder.resolve("temp"));
    }

    Built build() throws Exception {
        Path workFile = folder.resolve("work.duckdb");
        WarehouseBuilder.build(input(), workFile, settings());
        return new Built(workFile, settings());
    }

    /** A work file, asked for what it would publish. */
    record Built(Path workFile, BuildSettings settings) {

        /** status, numerator/denominator, unknown and n at risk: {@code VALUE 3/7 ?0 n5}. */
        String figure(String indicator, String measure, String municipality, String period) {
            return first(
                    """
                    select concat(status, ' ', coalesce(numerator::varchar, '-'), '/',
                        coalesce(rtrim(rtrim(denominator::varchar, '0'), '.'), '-'),
                        ' ?', coalesce(unknown::varchar, '-'), ' n', coalesce(n_at_risk::varchar, '-'))
                    from published.observations
                    where indicator = '%s' and measure = '%s' and municipality_code = '%s' and period = '%s'
                        and breakdown_1 is null
                    """
                            .formatted(indicator, measure, municipality, period));
        }

        /** {@code 1 of 2}: delivered of expected. */
        String coverage(String indicator, String municipality, String period) {
            return first(
                    """
                    select distinct municipalities_delivered || ' of ' || municipalities_expected
                    from published.observations
                    where indicator = '%s' and municipality_code = '%s' and period = '%s'
                        and breakdown_1 is null
                    """
                            .formatted(indicator, municipality, period));
        }

        /** day:events/censored, by day. */
        List<String> curve(String indicator, String bound, String municipality, String quarter) {
            return rows(
                    """
                    select concat("day", ':', sum(events), '/', sum(censored)) from published.curves
                    where indicator = '%1$s' and coalesce(bound, '%2$s') = '%2$s'
                        and municipality_code = '%3$s' and quarter = '%4$s' and breakdown_1 is null
                    group by "day"
                    order by "day"
                    """
                            .formatted(indicator, bound, municipality, quarter));
        }

        String first(String sql) {
            List<String> rows = rows(sql);
            return rows.isEmpty() ? "no row" : rows.getFirst();
        }

        /** The columns of each row, parted by a bar. */
        List<String> rows(String sql) {
            try (WorkFile work = WorkFile.open(workFile, settings);
                    var statement = work.connection().createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    List<String> fields = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        fields.add(rows.getString(i));
                    }
                    found.add(String.join("|", fields));
                }
                return found;
            } catch (java.sql.SQLException e) {
                throw new AssertionError(sql, e);
            }
        }

        void change(String sql) throws Exception {
            try (Connection connection = DuckDb.open(workFile, settings);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
