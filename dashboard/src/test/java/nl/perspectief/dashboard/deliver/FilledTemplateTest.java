package nl.perspectief.dashboard.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.Submission;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook to fill begins with what was delivered before, and is read back as that. */
class FilledTemplateTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final Deliverer AMSTERDAM =
            new Deliverer(Actor.signedIn("gemeente", 7), 7, "GM0363");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @TempDir private Path data;

    @Test
    void itIsAcceptedAsItIsButForWhatTheQuarterAsksAnew() throws IOException {
        try (var engine = Engine.open(data, "0")) {
            importFiles(
                    engine,
                    "impuls_szw/IMPULS_GM0363_2026K1.xlsx",
                    "botoc/BOTOC_GM0363_2026K2.xlsx");
            var desk = engine.desk().submissions();
            var quarter = Quarter.parse("2026-K2");
            var template = new FilledTemplate(desk.workbooks(), "IMPULS_SZW", quarter);

            var bytes = template.bytes(AMSTERDAM, "Amsterdam");
            long receipt =
                    desk.offer(
                                    new ByteArrayInputStream(bytes),
                                    template.fileName("GM0363"),
                                    AMSTERDAM,
                                    DAY)
                            .receiptId();

            var sides = desk.workbooks().sides(receipt, AMSTERDAM);
            var before = desk.workbooks().newest("IMPULS_SZW", quarter, AMSTERDAM);
            assertThat(rows(sides.now(), "trajectories"))
                    .isEqualTo(rows(before.orElseThrow().delivered(), "trajectories"))
                    .isPositive();
            assertThat(rows(sides.now(), "placements"))
                    .isEqualTo(rows(before.orElseThrow().delivered(), "placements"))
                    .isPositive();
            assertThat(sides.now().cover().quarter()).isEqualTo(quarter);
            // whose end date has passed since is no longer in service: that is for its sender to
            // mend
            assertThat(desk.find(receipt, AMSTERDAM).orElseThrow().remarks())
                    .filteredOn(Submission.Remark::holdsBack)
                    .extracting(Submission.Remark::rule)
                    .containsOnly("E14");
        }
    }

    @Test
    void organisationsComeFromTheLaterDeliveryAndNoneGoesAway() throws IOException {
        try (var engine = Engine.open(data, "0")) {
            importFiles(
                    engine,
                    "impuls_szw/IMPULS_GM0363_2026K1.xlsx",
                    "botoc/BOTOC_GM0363_2026K2.xlsx");
            var workbooks = engine.desk().submissions().workbooks();
            var quarter = Quarter.parse("2026-K3");
            var impuls = workbooks.newest("IMPULS_SZW", quarter, AMSTERDAM);
            var botoc = workbooks.newest("BOTOC", quarter, AMSTERDAM);

            var known = KnownRows.of(impuls, botoc);
            var first = KnownRows.of(Optional.empty(), botoc);

            assertThat(keys(known.get("employers")))
                    .containsAll(keys(KnownRows.of(impuls, Optional.empty()).get("employers")))
                    .containsAll(keys(first.get("employers")));
            assertThat(first).containsOnlyKeys("employers", "schools");
            assertThat(keys(KnownRows.of(botoc, impuls).get("employers")))
                    .isEqualTo(keys(first.get("employers")));
        }
    }

    @Test
    void aFileIsToldBesideTheOneBeforeItWithWhatItDoesToTheFigures() throws Exception {
        try (var engine = Engine.open(data, "0")) {
            importFiles(engine, "impuls_szw/IMPULS_GM0363_2026K1.xlsx");
            var delivering =
                    new Delivering(
                            engine, new SignedIn(), AuditLog.of(engine), AccountNames.of(engine));
            var next = SAMPLES.resolve("impuls_szw/IMPULS_GM0363_2026K2.xlsx");
            try (var in = Files.newInputStream(next)) {
                var answer =
                        delivering.desk().offer(in, "IMPULS_GM0363_2026K2.xlsx", AMSTERDAM, DAY);

                var compared = new Comparing(delivering).compare(answer.receiptId(), AMSTERDAM);

                assertThat(compared.before()).hasToString("2026-K1");
                assertThat(compared.rows()).isPositive();
                assertThat(compared.difference().sheets())
                        .anySatisfy(
                                sheet -> {
                                    assertThat(sheet.sheet()).isEqualTo("trajectories");
                                    assertThat(sheet.added()).isNotEmpty();
                                });
                assertThat(compared.figures().main())
                        .extracting(change -> change.indicator().id())
                        .contains("BER-01");
                assertThat(compared.figures().isFictitious()).isTrue();
            }
        }
    }

    private static List<Object> keys(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("employer_number")).toList();
    }

    private static int rows(Delivered delivered, String sheet) {
        return delivered.sheets().get(sheet).rows().size();
    }

    private static void importFiles(Engine engine, String... names) throws IOException {
        for (var name : names) {
            Files.copy(
                    SAMPLES.resolve(name),
                    engine.folder().inbox().resolve(Path.of(name).getFileName()));
        }
        var result = engine.nightly().run(new RunRequest(List.of(), DAY, true, Actor.NIGHT));
        assertThat(result.summary().imported()).isEqualTo(names.length);
    }
}
