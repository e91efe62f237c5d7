package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.SignedInAs;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each page shows a municipality its own figures whole, and keeps them from all others. */
@SpringBootTest(classes = PerspectiefApplication.class)
class OwnFiguresTest extends SpringBrowserlessTest {

    private static final String HIDDEN = "fgeschermd";

    @TempDir private static Path data;

    @BeforeAll
    static void publish() throws Exception {
        PublishedFixture.publish(data);
        try (var files = Files.list(data.resolve("warehouse"))) {
            var file = files.filter(one -> one.toString().endsWith(".duckdb")).findFirst();
            hide(file.orElseThrow());
        }
    }

    /** All figures of Tilburg are about few people. */
    private static void hide(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "update published.observations set is_suppressed = true where municipality_code = 'GM0855'");
        }
    }

    @DynamicPropertySource
    static void figures(DynamicPropertyRegistry properties) {
        properties.add("perspectief.data", data::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "trends?indicator=PLA-01&",
                "plaatsingen",
                "werkbehoud",
                "samenwerking",
                "gemeente",
                "herkomst?indicator=PLA-01&"
            })
    void whatIsKeptOfTilburgIsShownToTilburgAlone(String page) {
        int own = hiddenFrom(SignedInAs.TILBURG, page);

        assertThat(hiddenFrom(SignedInAs.HEERLEN, page)).isGreaterThan(own);
        assertThat(hiddenFrom(SignedInAs.PROGRAMMA, page)).isGreaterThan(own);
        assertThat(hiddenFrom(SignedInAs.TILBURG, page)).isEqualTo(own);
    }

    /** How often a page says that something is hidden. */
    private int hiddenFrom(Account account, String page) {
        SignedInAs.account(account);
        var parts = page.split("\\?", 2);
        var query = (parts.length > 1 ? parts[1] : "") + "programma=BOTOC&gemeenten=GM0855";
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(query));
        return getCurrentView().getElement().getOuterHTML().split(HIDDEN, -1).length;
    }
}
