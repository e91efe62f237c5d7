package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.etl.delivery.RunLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With PostgreSQL several processes serve one data folder, and one of them runs at a time. */
class SeveralProcessesTest {

    private static final String SAMPLES = "../sample-exports/impuls_szw/IMPULS_GM0718_";

    @TempDir Path folder;

    @Test
    void twoServeOneRunsAndWhenItIsKilledTheNextGoesOn() throws Exception {
        var data = folder.resolve("data").toString();
        List<Process> servers = new ArrayList<>();
        try (var postgres = EmbeddedPostgres.start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            var settings =
                    Map.of(
                            "PERSPECTIEF_OPERATIONS_URL",
                            url.replaceFirst("[?].*", ""),
                            "PERSPECTIEF_OPERATIONS_USER",
                            "postgres",
                            "PERSPECTIEF_OPERATIONS_PASSWORD",
                            "postgres");
            List<Integer> ports = List.of(freePort(), freePort());
            for (int port : ports) {
                servers.add(
                        Program.start(
                                settings, "start", "--data", data, "--port", String.valueOf(port)));
            }
            for (var server : servers) {
                awaitLine(server, "Perspectief draait");
            }

            whileAnotherRunsAnImportIsRefused(url, settings, data);
            var killed = Program.start(settings, "import", SAMPLES + "2025K4.xlsx", "--data", data);
            awaitLine(killed, "controleren en laden");
            killed.destroyForcibly().waitFor();
            var next =
                    Program.ended(
                            Program.start(
                                    settings, "import", SAMPLES + "2026K1.xlsx", "--data", data));

            assertThat(next.code()).as(next.err()).isZero();
            assertThat(next.err()).contains("geïmporteerd 2");
            for (int port : ports) {
                assertThat(statusOf(port)).isLessThan(500);
            }
        } finally {
            servers.forEach(Process::destroyForcibly);
        }
    }

    private static void whileAnotherRunsAnImportIsRefused(
            String url, Map<String, String> settings, String data) {
        try (var database = OperationsDatabase.open(url)) {
            var refused =
                    new RunLock(database)
                            .alone(() -> imported(settings, SAMPLES + "2025K4.xlsx", data));
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err())
                    .contains("Er loopt nu een run in een ander proces van Perspectief.");
        }
    }

    private static Program.Ended imported(Map<String, String> settings, String file, String data) {
        try {
            return Program.ended(Program.start(settings, "import", file, "--data", data));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitLine(Process process, String start) throws IOException {
        var lines = process.errorReader();
        for (var line = ""; !line.startsWith(start); line = lines.readLine()) {
            assertThat(line).isNotNull();
        }
    }

    private static int statusOf(int port) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/".formatted(port)));
            return client.send(page.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 0, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
