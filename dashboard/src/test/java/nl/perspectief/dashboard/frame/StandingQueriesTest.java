package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.DamagedDataException;
import nl.perspectief.sql.PublishedWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Pages and the frame around them, while figures are published. */
class StandingQueriesTest {

    private static final String LATER = "b".repeat(64);
    private static final QueryParameters TILBURG =
            QueryParameters.fromString("programma=BOTOC&gemeenten=GM0855");

    @TempDir Path data;

    @Test
    void whatIsPublishedDuringOneLookIsSeenByTheNext() {
        PublishedFixture.publish(data);
        try (var warehouse = new PublishedWarehouse(data.resolve("warehouse"))) {
            var standings = new StandingQueries(new CurrentFigures(warehouse, new SignedIn()));

            var look =
                    standings.look(
                            TILBURG, Language.DUTCH, (queries, _) -> askAfterPublishing(queries));
            assertThat(look).isPresent();
            assertThat(look.get().standing().snapshot().id())
                    .isEqualTo(look.get().answer())
                    .isEqualTo(PublishedFixture.SNAPSHOT_ID);
            assertThat(look.get().reading().filter().municipalities()).containsExactly("GM0855");

            var next =
                    standings.look(
                            TILBURG, Language.DUTCH, (queries, _) -> queries.snapshot().id());
            assertThat(next).isPresent();
            assertThat(next.get().standing().snapshot().id())
                    .isEqualTo(next.get().answer())
                    .isEqualTo(LATER);
        }
    }

    @Test
    void aFolderThatWasTakenAwayIsNotAFolderWithoutFigures() throws IOException {
        PublishedFixture.publish(data);
        try (var warehouse = new PublishedWarehouse(data.resolve("warehouse"))) {
            var standings = new StandingQueries(new CurrentFigures(warehouse, new SignedIn()));
            assertThat(standings.standing()).isPresent();

            FileSystemUtils.deleteRecursively(data.resolve("warehouse"));

            assertThatThrownBy(standings::standing)
                    .isInstanceOf(DamagedDataException.class)
                    .hasMessageStartingWith("De map warehouse met cijfers is er niet meer.");
        }
    }

    private String askAfterPublishing(DisclosedFigures queries) {
        publishLater();
        return queries.snapshot().id();
    }

    private void publishLater() {
        var folder = data.resolve("warehouse");
        try {
            var now = folder.resolve(Files.readString(folder.resolve("current")).strip());
            var later = Files.copy(now, folder.resolve("2026-10-15-bbbbbbbbbbbb.duckdb"));
            try (var database = DriverManager.getConnection("jdbc:duckdb:" + later);
                    var statement = database.createStatement()) {
                statement.execute(
                        "update published.snapshot set snapshot_id = '%s'".formatted(LATER));
            }
            Files.writeString(folder.resolve("current"), later.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
