package nl.perspectief.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.access.Visitor;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whoever has no good token gets nothing over HTTP, and all others get the same. */
class ApiAccessTest {

    private static final String FIGURES = "/api/v1/observations";
    private static final String PLACED = FIGURES + "?indicator=PLA-01";

    @TempDir private static Path data;

    private static ServedApi served;
    private static TestAccounts accounts;
    private static Program program;

    @BeforeAll
    static void serve() {
        served = new ServedApi(data);
        accounts = served.accounts();
        program = served.program();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/observations",
                "/api/v1/survival-curves?programme=BOTOC",
                "/api/v1/indicators",
                "/api/v1/indicators/BEH-01",
                "/api/v1/municipalities",
                "/api/v1/deliveries?programme=BOTOC",
                "/api/v1/snapshots",
                "/api/v1/nothing"
            })
    void nothingIsToldWithoutAGoodToken(String path) {
        var owner = accounts.make(Role.PROGRAMMA, null);
        var revoked = accounts.token(owner);
        accounts.revokeTokens(owner);
        var former = accounts.make(Role.PROGRAMMA, null);
        var disabled = accounts.token(former);
        accounts.disable(former);

        for (String token :
                List.of("", "perspectief_x", revoked, disabled, accounts.tokenOfBefore(owner))) {
            var answer = served.program(token).get(path);

            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(Program.json(answer).get("detail").asString()).contains("geldig token");
        }
    }

    @Test
    void aCookieOpensNothingAndNoneIsGiven() {
        var reader = new Visitor(served.url()).signedIn(accounts.make(Role.PROGRAMMA, null));

        assertThat(reader.get(FIGURES).statusCode()).isEqualTo(401);
        assertThat(program.get(PLACED).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void nobodyRevokesATokenOfSomebodyElse() {
        var owner = accounts.make(Role.LEZER, null);
        var token = accounts.token(owner);

        accounts.revokeTokens(owner, accounts.make(Role.ANALIST, null));

        assertThat(served.program(token).get("/api/v1/indicators").statusCode()).isEqualTo(200);
    }

    @Test
    void aMunicipalityGetsOfItselfWhatEveryoneGets() {
        var amsterdam = accounts.make(Role.GEMEENTE, "GM0363");
        var asked = FIGURES + "?municipality=GM0363&limit=5000";

        var own = served.program(amsterdam).json(asked).get("observations");

        assertThat(own).isEqualTo(program.json(asked).get("observations"));
        var kept = new ArrayList<JsonNode>();
        own.forEach(
                one -> {
                    if (one.get("status").asString().equals("SUPPRESSED")) {
                        kept.add(one);
                    }
                });
        assertThat(kept).isNotEmpty();
        assertThat(kept)
                .allSatisfy(
                        one ->
                                assertThat(one.get("numerator").isNull())
                                        .as(one.toString())
                                        .isTrue());
    }

    @Test
    void whatATokenTookAlongIsWrittenDownOnceADay() {
        var owner = accounts.make(Role.ANALIST, null);
        var asking = served.program(owner);
        var log = served.bean(AuditLog.class);
        var own = new AuditFilter(null, null, owner.id(), AuditAction.FIGURES_EXPORTED);

        asking.get(PLACED);
        asking.get(PLACED + "&period=year");

        assertThat(log.page(own, 0, 10))
                .extracting(line -> line.object())
                .containsExactly(
                        "api/v1/observations/" + PublishedFixture.SNAPSHOT_ID.substring(0, 12));
    }
}
