package nl.perspectief.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Who may open which page, as authorisation.csv says, by HTTP. */
class AuthorisationTest {

    private static final String NOBODY = "NOBODY";
    private static final String SOME_ID = "1";

    @TempDir private static Path data;

    private static ServletWebServerApplicationContext application;
    private static String url;

    @BeforeAll
    static void serve() {
        PublishedFixture.publish(data);
        application =
                (ServletWebServerApplicationContext)
                        SpringApplication.run(
                                PerspectiefApplication.class,
                                "--server.port=0",
                                "--perspectief.data=" + data);
        url = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void close() {
        application.close();
    }

    @Test
    void everyPageThatExistsIsNamedAndEveryNamedPageExists() {
        var context = new VaadinServletContext(application.getServletContext());
        var pages =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context))
                        .getAvailableRoutes()
                        .stream()
                        .map(RouteBaseData::getTemplate)
                        .toList();

        assertThat(lines().stream().map(one -> one.get("route")))
                .containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void whoMayOpenAPageGetsItAndNobodyElse() throws Exception {
        var accounts = new TestAccounts(application);
        Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            var made = accounts.make(role, role == Role.GEMEENTE ? "GM0855" : null);
            visitors.put(role, new Visitor(url).signedIn(made));
        }
        for (CSVRecord line : lines()) {
            var path = path(line.get("route"));
            assertThat(outcome(new Visitor(url), path))
                    .as("%s for nobody", path)
                    .isEqualTo(line.get(NOBODY));
            visitors.forEach(
                    (role, visitor) ->
                            assertThat(outcome(visitor, path))
                                    .as("%s for %s", path, role)
                                    .isEqualTo(line.get(role.name())));
        }
    }

    private static String outcome(Visitor visitor, String path) {
        var answer = visitor.get(path);
        return switch (answer.statusCode()) {
            case 302 -> "sign-in";
            case 200 -> "yes";
            case 403, 404 -> "no";
            default -> "status " + answer.statusCode();
        };
    }

    private static String path(String route) {
        return "/" + route.replaceAll(":?\\{[^}]*}|:[a-zA-Z]+[^/]*", SOME_ID);
    }

    private static List<CSVRecord> lines() {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setCommentMarker('#')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreEmptyLines(true)
                        .get();
        try (var in = AuthorisationTest.class.getResourceAsStream("authorisation.csv");
                var reader =
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
