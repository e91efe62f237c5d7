package nl.perspectief.sql.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;
import java.util.function.Predicate;
import nl.perspectief.sql.BuildInput;
import nl.perspectief.sql.BuildSettings;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Publisher;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.WarehouseBuilder;
import nl.perspectief.sql.bench.NationalDataSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two published files laid side by side, of which the second has one delivery more. {@code
 * -Dattack=NEW -Dbefore=OLD} measures two other ones.
 */
class SuccessiveSnapshotsTest {

    private static final NationalDataSet SMALL = new NationalDataSet(5, 3, 150, 110);
    private static final String LATE = "GM9002";

    @TempDir private static Path folder;
    private static Connection before;
    private static Connection now;

    @BeforeAll
    static void publish() throws Exception {
        SMALL.writeTo(folder);
        now = open(publish("now", _ -> true));
        before = open(publish("before", one -> !isLate(one)));
    }

    @AfterAll
    static void close() throws Exception {
        now.close();
        before.close();
    }

    private static boolean isLate(DeliveryInput delivery) {
        return delivery.programme().equals("BOTOC")
                && delivery.municipalityCode().equals(LATE)
                && delivery.quarter().equals(Quarter.parse("2026-K3"));
    }

    @Test
    void aSnapshotBesideItselfTellsNothing() throws Exception {
        var both = SuccessiveSnapshots.of(now, now).only("BOTOC", "PLA-01");

        assertThat(both.sum(one -> one.hidden().size())).isPositive();
        assertThat(both.findings()).isEmpty();
        assertThat(both.sum(one -> one.remembered().size())).isZero();
        assertThat(both.sum(one -> one.changedByFew().size())).isZero();
    }

    /**
     * All others are the same, so what the programme has more is what one municipality has more.
     */
    @Test
    void oneLateDeliveryTellsOfItsOwnMunicipalityAndOfNobodyElse() throws Exception {
        var both = SuccessiveSnapshots.of(before, now).only("BOTOC", "PLA-0", "BER-0", "SAM-01");

        assertThat(both.sum(one -> one.changedByFew().size())).isPositive();
        assertThat(both.findings())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.cell().area()).isEqualTo(LATE));
        assertThat(both.figures())
                .flatExtracting(SuccessiveFigures::remembered)
                .noneMatch(Cell::isSmall);
    }

    /** Where no delivery came in, nothing is told. */
    @Test
    void theOtherProgrammeIsLeftAlone() throws Exception {
        var both = SuccessiveSnapshots.of(before, now).only("IMPULS_SZW", "PLA-01", "SAM-01");

        assertThat(both.findings()).isEmpty();
        assertThat(both.sum(one -> one.changedByFew().size())).isZero();
    }

    @Test
    @EnabledIfSystemProperty(named = "before", matches = ".+")
    void measuresTwoOtherFiles() throws Exception {
        try (var first = open(Path.of(System.getProperty("before")));
                var second = open(Path.of(System.getProperty("attack")))) {
            System.out.println(SuccessiveSnapshots.of(first, second).report());
        }
    }

    private static Path publish(String name, Predicate<DeliveryInput> isThere) {
        var all = SMALL.input(folder);
        var input =
                new BuildInput(
                        all.deliveries().stream().filter(isThere).toList(),
                        all.referenceFolder(),
                        all.asOf(),
                        all.programVersion());
        var settings = new BuildSettings(2, "500MB", folder.resolve("temp"));
        var work = folder.resolve(name + ".duckdb");
        WarehouseBuilder.build(input, work, settings);
        return Publisher.publish(work, folder.resolve(name), settings);
    }

    private static Connection open(Path file) throws Exception {
        var properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        return DriverManager.getConnection("jdbc:duckdb:" + file, properties);
    }
}
