package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.perspectief.dashboard.access.FirstAccounts;
import nl.perspectief.dashboard.access.KnownToAll;
import nl.perspectief.dashboard.access.Visitor;
import nl.perspectief.etl.job.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** With which accounts the demo and the real program begin. */
class ServerAccountsTest {

    @TempDir private Path data;

    @Test
    void whatTheDemoLeavesBehindOpensNothingLaterAndTheFirstAdministratorComesByALink() {
        try (var engine = Engine.open(data, "test")) {
            try (var demo = new Server(Server.HERE, 0, KnownToAll.inDemo()).run(engine)) {
                var visitor = new Visitor(url(demo));
                assertThat(visitor.get("/aanmelden").body()).contains("Demo Heerlen");
                assertThat(signInAsDemo(visitor)).isEqualTo("/");
                assertThat(demo.getBean(FirstAccounts.class).link()).isEmpty();
            }
            try (var real = new Server(Server.HERE, 0, KnownToAll.none()).run(engine)) {
                var visitor = new Visitor(url(real));
                assertThat(visitor.get("/aanmelden").body()).doesNotContain("Demo");
                assertThat(signInAsDemo(visitor)).contains("fout");
                becomesAdministrator(real, visitor);
            }
        }
    }

    private static String signInAsDemo(Visitor visitor) {
        return visitor.signIn("beheer@demo.invalid", "een-demo-heeft-geen-geheimen");
    }

    private static void becomesAdministrator(
            ConfigurableApplicationContext application, Visitor visitor) {
        var first = application.getBean(FirstAccounts.class);
        var old = first.link().orElseThrow();
        var link = first.link().orElseThrow();
        assertThat(visitor.get(old).statusCode()).as("replaced by a newer one").isEqualTo(404);
        var password = "de eerste is de beste";

        var answer =
                visitor.submit(
                        link,
                        Map.of(
                                "naam",
                                "Ans",
                                "email",
                                "ans@example.org",
                                "wachtwoord",
                                password,
                                "nogmaals",
                                password));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.signIn("ans@example.org", password)).isEqualTo("/");
        assertThat(first.link()).as("nobody else can begin").isEmpty();
    }

    private static String url(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }
}
