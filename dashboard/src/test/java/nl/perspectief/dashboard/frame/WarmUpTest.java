package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import nl.perspectief.sql.PublishedWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {

    @Test
    void everyPageOfEveryProgrammeIsAskedOnceASnapshot(@TempDir Path data) {
        PublishedFixture.publish(data);
        try (var warehouse = new PublishedWarehouse(data.resolve("warehouse"))) {
            var figures = new CurrentFigures(warehouse, new SignedIn());
            var asked = new ArrayList<String>();
            var warmUp =
                    new WarmUp(
                            new StandingQueries(figures),
                            figures,
                            List.of(
                                    (_, whole) -> asked.add("one " + whole.filter().programme()),
                                    (_, whole) -> asked.add("two " + whole.filter().programme())));

            warmUp.askWhatIsNew();
            warmUp.askWhatIsNew();

            assertThat(asked)
                    .containsExactly("one BOTOC", "one IMPULS_SZW", "two BOTOC", "two IMPULS_SZW");
        }
    }

    @Test
    void asLongAsNothingIsPublishedNothingIsAsked(@TempDir Path data) {
        try (var warehouse = new PublishedWarehouse(data.resolve("warehouse"))) {
            var figures = new CurrentFigures(warehouse, new SignedIn());
            var asked = new ArrayList<String>();

            new WarmUp(
                            new StandingQueries(figures),
                            figures,
                            List.of((_, whole) -> asked.add(whole.filter().programme())))
                    .askWhatIsNew();

            assertThat(asked).isEmpty();
        }
    }
}
