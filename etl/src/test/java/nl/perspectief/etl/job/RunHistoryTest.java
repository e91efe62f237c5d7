package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.RunGoingOnException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {

    private static final Path GOOD =
            Path.of("..", "sample-exports", "impuls_szw", "IMPULS_GM0718_2026K1.xlsx");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @TempDir Path data;

    @Test
    void aRunIsToldWithWhatItDid() {
        try (var engine = Engine.open(data, "test")) {
            var began = Instant.now().minusSeconds(1);
            var result = engine.nightly().begin(request(GOOD)).join();

            assertThat(engine.nightly().history().newest(5))
                    .singleElement()
                    .satisfies(
                            run -> {
                                assertThat(run.outcome()).isEqualTo(PastRun.Outcome.FINISHED);
                                assertThat(run.began()).isBetween(began, Instant.now());
                                assertThat(run.lasted()).isPresent();
                                assertThat(run.asOf()).isEqualTo(DAY);
                                assertThat(run.summary().imported()).isEqualTo(1);
                                assertThat(run.summary()).isEqualTo(result.summary());
                                assertThat(result.snapshotId().orElseThrow())
                                        .contains(run.snapshotId().orElseThrow());
                                assertThat(run.problem()).isEmpty();
                            });
            assertThat(engine.nightly().brokenOff(Actor.NIGHT)).isEmpty();
        }
    }

    @Test
    void aRunThatWasStoppedIsToldAndGoesOnFromWhereItWas() {
        try (var engine = Engine.open(data, "test")) {
            stopAfterReceiving(engine);
        }
        try (var engine = Engine.open(data, "test")) {
            var nightly = engine.nightly();
            assertThat(nightly.history().newest(5))
                    .singleElement()
                    .satisfies(
                            run -> {
                                assertThat(run.outcome()).isEqualTo(PastRun.Outcome.STOPPED);
                                assertThat(run.snapshotId()).isEmpty();
                                assertThat(run.problem().orElseThrow()).contains("gestopt");
                            });

            var again = nightly.brokenOff(Actor.NIGHT).orElseThrow();
            nightly.begin(again).join();

            assertThat(again.asOf()).isEqualTo(DAY);
            assertThat(nightly.history().newest(5))
                    .singleElement()
                    .satisfies(
                            run -> assertThat(run.outcome()).isEqualTo(PastRun.Outcome.FINISHED));
        }
    }

    @Test
    void whileOneRunsAnotherIsRefusedAndThatItRunsIsSeen() {
        try (var engine = Engine.open(data, "test")) {
            var nightly = engine.nightly();
            nightly.progress()
                    .onPhase(
                            phase -> {
                                if (phase == RunProgress.Phase.IMPORT) {
                                    assertThat(nightly.isGoingOn()).isTrue();
                                    assertThat(nightly.history().newest(1))
                                            .extracting(PastRun::outcome)
                                            .containsExactly(PastRun.Outcome.GOING_ON);
                                    assertThatThrownBy(() -> nightly.begin(request()))
                                            .isInstanceOf(RunGoingOnException.class);
                                }
                            });

            assertThat(nightly.begin(request()).join().problem()).isEmpty();
            assertThat(nightly.isGoingOn()).isFalse();
        }
    }

    @Test
    void theNextNightIsKnownWhereAClockBeginsIt() {
        try (var engine = Engine.open(data, "test")) {
            var noon = Instant.parse("2026-11-30T11:00:00Z");
            assertThat(engine.nightly().nextAfter(noon)).isEmpty();
            try (var _ = new NightlySchedule(engine.nightly(), NightlySchedule.DEFAULT)) {
                assertThat(engine.nightly().nextAfter(noon))
                        .contains(Instant.parse("2026-12-01T01:00:00Z"));
            }
        }
    }

    private static void stopAfterReceiving(Engine engine) {
        var nightly = engine.nightly();
        nightly.progress()
                .onPhase(
                        phase -> {
                            if (phase == RunProgress.Phase.IMPORT) {
                                nightly.stop();
                            }
                        });
        nightly.run(request());
    }

    private static RunRequest request(Path... files) {
        return new RunRequest(List.of(files), DAY, true, Actor.NIGHT);
    }
}
