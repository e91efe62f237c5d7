package nl.perspectief.dashboard.admin.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.NightlySchedule;
import nl.perspectief.sql.PublishedWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class HealthTest {

    @TempDir private Path data;

    @Test
    void whoeverAsksHearsThatAllIsWellAndNothingMore() throws Exception {
        PublishedFixture.publish(data);
        try (var application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data)) {
            var answer = ask(application.getEnvironment().getProperty("local.server.port", ""));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    private static HttpResponse<String> ask(String port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void figuresThatCannotBeReadAreSaidWithWhatToDo() throws IOException {
        Files.createDirectories(data.resolve("warehouse"));
        Files.writeString(data.resolve("warehouse/current"), "2026-10-14-5f0c2e9a7b31.duckdb");
        try (var engine = Engine.open(data, "test");
                var warehouse = new PublishedWarehouse(data.resolve("warehouse"))) {
            var health = new Health(engine, warehouse);

            assertThat(health.troubles()).containsExactly(Trouble.FIGURES);
            assertThat(new HealthPage(health).page())
                    .satisfies(
                            answer -> {
                                assertThat(answer.getStatusCode().value()).isEqualTo(503);
                                assertThat(answer.getBody()).isEqualTo("{\"status\":\"DOWN\"}");
                            });
            assertThat(
                            new HealthCard(health.troubles(), Language.DUTCH)
                                    .getElement()
                                    .getTextRecursively())
                    .contains("Ga hieronder terug naar een eerdere stand");
        }
    }

    @Test
    void aRegisterThatDoesNotAnswerIsTheOneThingSaidOfIt() {
        var engine = Engine.open(data, "test");
        engine.close();
        try (var warehouse = new PublishedWarehouse(data.resolve("warehouse"))) {
            assertThat(new Health(engine, warehouse).troubles())
                    .isEqualTo(List.of(Trouble.REGISTER));
        }
    }

    @Test
    void aNightIsMissedFromTwoHoursAfterItShouldHaveBegun() {
        try (var engine = Engine.open(data, "test");
                var _ = new NightlySchedule(engine.nightly(), NightlySchedule.DEFAULT)) {
            var lastNight = Instant.parse("2026-11-30T01:10:00Z");
            var next = Instant.parse("2026-12-01T01:00:00Z");

            assertThat(isMissing(engine, lastNight, next.plus(Duration.ofMinutes(119)))).isFalse();
            assertThat(isMissing(engine, lastNight, next.plus(Duration.ofMinutes(121)))).isTrue();
        }
        assertThat(Health.isMissing(_ -> Optional.empty(), Instant.EPOCH, Instant.now())).isFalse();
    }

    private static boolean isMissing(Engine engine, Instant last, Instant now) {
        return Health.isMissing(engine.nightly()::nextAfter, last, now);
    }
}
