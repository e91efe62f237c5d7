package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.perspectief.sql.DeliveryInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is taken out stays out, and originals go when they need not be kept. */
class ErasuresTest {

    private static final String VERSION_1 = "impuls_szw/IMPULS_GM0855_2025K4.xlsx";
    private static final String VERSION_2 = "impuls_szw/IMPULS_GM0855_2025K4_v2.xlsx";
    private static final String OTHER = "impuls_szw/IMPULS_GM0718_2025K4.xlsx";

    @TempDir Path folder;
    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(folder);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void aPersonIsTakenOutNowAndAtEveryRebuild() throws Exception {
        counter.handIn(VERSION_1, OTHER);
        var number = somebody();
        var before = landed(counter.input());

        var erased = erase(number);

        assertThat(erased.rows()).isGreaterThanOrEqualTo(2);
        assertThat(erased.originalsKept()).isEqualTo(1);
        var after = landed(counter.input());
        assertThat(after).isEqualTo(before - erased.rows());
        assertThat(counter.rows("select sum(row_count) from row_counts where reason = 'ERASED'"))
                .containsExactly(String.valueOf(erased.rows()));
        assertThat(erase(" " + number.toLowerCase(Locale.ROOT)).rows()).isZero();

        var rebuild = counter.desk.rebuild();
        for (var delivery : rebuild.deliveries()) {
            assertThat(rebuild.landAnew(delivery, Actor.NIGHT)).isEmpty();
        }
        assertThat(landed(counter.input())).isEqualTo(after);
        assertThat(counter.rows("select sum(row_count) from row_counts where reason = 'ERASED'"))
                .containsExactly(String.valueOf(erased.rows()));
    }

    @Test
    void theListIsPartOfWhatTheFiguresOfThatMunicipalityAreKnownBy() throws Exception {
        counter.handIn(VERSION_1, OTHER);
        var number = somebody();
        var before = under(counter.input());

        erase(number);

        var after = under(counter.input());
        assertThat(after).hasSize(2).isNotEqualTo(before).containsAnyElementsOf(before);
        assertThat(after).noneMatch(text -> text.contains(number));
        assertThat(counter.rows("select person from erasures").getFirst()).matches("[0-9a-f]{32}");
    }

    @Test
    void aNewVersionIsLandedWithoutThePersonAndTheFormerOriginalGoes() throws Exception {
        counter.handIn(VERSION_1);
        erase(somebody());

        counter.handIn(VERSION_2);

        assertThat(counter.rows("select count(*) from row_counts where reason = 'ERASED'"))
                .containsExactly("4");
        assertThat(counter.desk.originalsTerm().sweep(Counter.DAY)).isEqualTo(1);
        assertThat(
                        counter.rows(
                                "select original_removed_because from receipts order by receipt_id"))
                .containsExactly("ERASURE", "null");
        assertThat(originals()).hasSize(1);
    }

    @Test
    void whatWasBrokenOffIsFinishedBeforeFiguresAreMade() throws Exception {
        counter.handIn(VERSION_1);
        var before = landed(counter.input());
        erase(somebody());
        // as if it had been broken off before the rows were taken out
        var rebuild = counter.desk.rebuild();
        counter.execute("update erasures set finished_at = null, municipality_code = 'GM0718'");
        rebuild.deliveries().forEach(delivery -> rebuild.landAnew(delivery, Actor.NIGHT));
        assertThat(landed(counter.input())).isEqualTo(before);
        counter.execute("update erasures set municipality_code = 'GM0855'");

        counter.desk.erasures().finish();

        assertThat(landed(counter.input())).isLessThan(before);
        assertThat(counter.rows("select count(*) from erasures where finished_at is null"))
                .containsExactly("0");
    }

    @Test
    void whoMeansNobodyIsTold() {
        assertThatThrownBy(
                        () ->
                                counter.desk
                                        .erasures()
                                        .erase("BOTOC", "GM9999", "T1", "verzoek", Actor.NIGHT))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("Er is geen gemeente GM9999");
    }

    @Test
    void anOriginalGoesAfterItsTermUnlessTheClockIsWrong() throws Exception {
        counter.handIn(OTHER);
        counter.execute("update deliveries set quarter = '2020-K4'");
        var term = counter.desk.originalsTerm();

        assertThat(term.sweep(LocalDate.of(2025, 12, 31))).isZero();
        assertThat(term.sweep(LocalDate.of(2031, 1, 1))).isZero();
        assertThat(originals()).hasSize(1);

        assertThat(term.sweep(LocalDate.of(2026, 10, 15))).isEqualTo(1);
        assertThat(originals()).isEmpty();
        assertThat(
                        counter.rows(
                                "select is_original_stored, original_removed_because from receipts"))
                .containsExactly("false TERM");
        assertThat(counter.desk.rebuild().deliveries()).isEmpty();
        counter.execute("update deliveries set quarter = '2025-K4'");
        assertThat(landed(counter.input())).isPositive();
    }

    private Erased erase(String number) {
        return counter.desk
                .erasures()
                .erase("IMPULS_SZW", "GM0855", number, "verzoek 12", Actor.NIGHT);
    }

    /** Somebody with a placement, in both versions. */
    private String somebody() throws IOException {
        var rows =
                Objects.requireNonNull(
                        counter.desk
                                .readToCompare(Counter.sample(VERSION_2), Counter.DAY)
                                .delivered());
        var placements = rows.sheets().get("placements");
        int position = placements.definition().column("trajectory_number").position();
        return Objects.requireNonNull(placements.rows().getFirst().text(position));
    }

    private static List<String> under(List<DeliveryInput> deliveries) {
        return deliveries.stream().map(delivery -> delivery.landedUnder()).toList();
    }

    private List<Path> originals() throws IOException {
        try (var files = Files.walk(folder.resolve("originals"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Rows in all landed files of what counts. */
    private static long landed(List<DeliveryInput> deliveries) throws SQLException {
        long rows = 0;
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var delivery : deliveries) {
                if (delivery.folder() != null) {
                    var count =
                            statement.executeQuery(
                                    "select sum(num_rows) from parquet_file_metadata('%s/*.parquet')"
                                            .formatted(delivery.folder()));
                    count.next();
                    rows += count.getLong(1);
                }
            }
        }
        return rows;
    }
}
