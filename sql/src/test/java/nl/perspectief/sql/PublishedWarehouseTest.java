package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static nl.perspectief.sql.published.Tables.OBSERVATIONS;
import static nl.perspectief.sql.published.Tables.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedWarehouseTest {

    @TempDir Path folder;
    Path warehouse;

    @BeforeEach
    void aFolder() {
        warehouse = folder.resolve("warehouse");
    }

    @Test
    void beforeTheFirstPublicationThereIsNothingToRead() {
        try (var published = new PublishedWarehouse(warehouse)) {
            assertThat(published.isPublished()).isFalse();
            assertThat(published.current()).isEmpty();
            assertThat(published.snapshot("abc")).isEmpty();
            assertThatThrownBy(() -> published.query(dsl -> dsl.fetchCount(OBSERVATIONS)))
                    .isInstanceOf(WarehouseException.class);
        }
    }

    @Test
    void theFileIsNamedByDayAndSnapshotAndHoldsThePublishedSchemaOnly() throws Exception {
        Path file = publish("2026-10-14", 1);

        try (var published = new PublishedWarehouse(warehouse);
                var reading = published.current().orElseThrow()) {
            String id =
                    reading.dsl()
                            .select(SNAPSHOT.SNAPSHOT_ID)
                            .from(SNAPSHOT)
                            .fetchSingle()
                            .value1();
            assertThat(file).hasFileName("2026-10-14-" + id.substring(0, 12) + ".duckdb");
            assertThat(reading.file()).isEqualTo(file);
            assertThat(
                            reading.dsl()
                                    .fetchValues(
                                            "select distinct schema_name from duckdb_tables()"))
                    .isEqualTo(List.of("published"));
        }
    }

    @Test
    void aReadingKeepsItsFileAndTheNextOneGetsTheNewFile() throws Exception {
        publish("2026-10-13", 1);
        try (var published = new PublishedWarehouse(warehouse)) {
            try (var before = published.current().orElseThrow()) {
                publish("2026-10-14", 3);
                try (var after = published.current().orElseThrow()) {
                    assertThat(started(before.dsl())).isEqualTo(1);
                    assertThat(started(after.dsl())).isEqualTo(3);
                    assertThat(published.openFiles()).isEqualTo(2);
                }
            }
            assertThat(published.openFiles()).isEqualTo(1);
            assertThat(published.<Long>query(PublishedWarehouseTest::started)).isEqualTo(3);
        }
    }

    @Test
    void whoReadsWhileItIsPublishedSeesTheOldFiguresOrTheNewOnes() throws Exception {
        publish("2026-10-12", 1);
        var isOver = new AtomicBoolean();
        try (var published = new PublishedWarehouse(warehouse);
                var threads = Executors.newFixedThreadPool(3)) {
            List<Future<Set<Long>>> readers =
                    IntStream.range(0, 3)
                            .mapToObj(_ -> threads.submit(() -> seenUntil(isOver, published)))
                            .toList();
            publish("2026-10-13", 2);
            publish("2026-10-14", 3);
            isOver.set(true);

            for (Future<Set<Long>> reader : readers) {
                assertThat(reader.get()).isSubsetOf(1L, 2L, 3L).contains(3L);
            }
        }
    }

    private static Set<Long> seenUntil(AtomicBoolean isOver, PublishedWarehouse published) {
        Set<Long> seen = new HashSet<>();
        boolean isLast;
        do {
            isLast = isOver.get();
            seen.add(published.<Long>query(PublishedWarehouseTest::started));
        } while (!isLast);
        return seen;
    }

    @Test
    void anEarlierSnapshotCanStillBeAskedByTheFirstDigitsOfItsId() throws Exception {
        String earlier = WarehouseFolder.shownIdOf(publish("2026-10-13", 1));
        publish("2026-10-14", 3);

        try (var published = new PublishedWarehouse(warehouse)) {
            try (var reading = published.snapshot(earlier.substring(0, 6)).orElseThrow()) {
                assertThat(started(reading.dsl())).isEqualTo(1);
            }
            assertThat(published.snapshot("0000000")).isEmpty();
            assertThat(published.snapshot("")).isEmpty();
        }
    }

    @Test
    void theSameSnapshotPublishedAgainGetsAFileOfItsOwn() throws Exception {
        Path first = publish("2026-10-14", 1);
        byte[] bytes = Files.readAllBytes(first);
        Path second = publish("2026-10-14", 1);

        assertThat(second).isNotEqualTo(first);
        assertThat(Files.readAllBytes(first)).isEqualTo(bytes);
        try (var published = new PublishedWarehouse(warehouse);
                var reading = published.snapshot(WarehouseFolder.shownIdOf(first)).orElseThrow()) {
            assertThat(reading.file()).isEqualTo(second);
        }
    }

    @Test
    void aPublishedFileCannotBeWrittenAndReachesNoOtherFile() throws Exception {
        publish("2026-10-14", 1);
        try (var published = new PublishedWarehouse(warehouse);
                var reading = published.current().orElseThrow();
                var statement = reading.connection().createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from published.observations"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("select * from read_text('/etc/hostname')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("set enable_external_access = true"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndThePointerStaysUntilTheEnd() throws Exception {
        Files.createDirectories(warehouse);
        Path left = Files.writeString(warehouse.resolve(".publishing-1.duckdb"), "half a file");

        publish("2026-10-14", 1);

        assertThat(left).doesNotExist();
        assertThat(warehouse.resolve("current")).isNotEmptyFile();
    }

    @Test
    void thirtyFilesAndTheLastOfEveryQuarterAndThoseOfClosedFiguresAreKept() throws Exception {
        Path inFile = publish("2026-10-14", 1);
        var warehouseFolder = new WarehouseFolder(warehouse);
        for (int day = 0; day < 120; day++) {
            LocalDate asOf = LocalDate.parse("2026-03-01").plusDays(day);
            Path file = warehouse.resolve(asOf + "-0123456789ab.duckdb");
            Files.writeString(file, "a kept file");
            Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(day)));
        }
        Path pointedAt = warehouse.resolve("2026-03-01-0123456789ab.duckdb");
        warehouseFolder.pointAt(pointedAt);
        Path closed =
                Files.writeString(
                        warehouse.resolve("2026-03-02-fedcba987654.duckdb"), "closed figures");

        warehouseFolder.tidyUp(List.of(new SnapshotId("fedcba987654" + "0".repeat(52))));

        assertThat(warehouseFolder.published())
                .hasSize(WarehouseFolder.KEPT + 3)
                .contains(
                        inFile,
                        pointedAt,
                        closed,
                        warehouse.resolve("2026-03-31-0123456789ab.duckdb"));
    }

    private Path publish(String asOf, int trajectories) throws Exception {
        var delivery = new LandedDelivery(PROGRAMME, TOWN, "2026-K3");
        for (int i = 0; i < trajectories; i++) {
            delivery.trajectory("T" + i, "2026-07-01");
        }
        var built =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .asOf(asOf)
                        .delivered(delivery)
                        .build();
        return Publisher.publish(built.workFile(), warehouse, built.settings());
    }

    private static long started(DSLContext dsl) {
        return dsl.select(OBSERVATIONS.NUMERATOR)
                .from(OBSERVATIONS)
                .where(OBSERVATIONS.INDICATOR.eq("BER-01"))
                .and(OBSERVATIONS.MUNICIPALITY_CODE.eq(TOWN))
                .and(OBSERVATIONS.PERIOD.eq("2026-K3"))
                .and(OBSERVATIONS.BREAKDOWN_1.isNull())
                .fetchSingle()
                .value1();
    }
}
