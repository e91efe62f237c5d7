package nl.perspectief.sql;

import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JointWorkingModelTest {

    private static final String ROWS =
            """
            select programme, municipality_code, delivery_id, coalesce(joint_since::varchar, '-'),
                coalesce(joint_since_quarter, '-')
            from core.joint_working order by programme, municipality_code
            """;

    @TempDir Path folder;

    @Test
    void theNewestImportedDeliverySaysSinceWhen() throws Exception {
        var first = delivery(TOWN, "2026-K1").jointSince("2025-11-15");
        var former = delivery(TOWN, "2026-K2").jointSince("2026-01-01").state("SUPERSEDED");
        var newest = delivery(TOWN, "2026-K2").jointSince("2026-02-01").version(2);
        var returned = delivery(TOWN, "2026-K3").jointSince("2026-09-01").state("RETURNED");

        var built =
                given().delivered(newest)
                        .delivered(first)
                        .delivered(returned)
                        .delivered(former)
                        .build();

        assertThat(built.rows(ROWS))
                .containsExactly("BOTOC|GM9001|%d|2026-02-01|2026-K1".formatted(newest.id()));
    }

    /** Blank on the newest Voorblad is not yet, whatever an earlier one said. */
    @Test
    void notYetIsNotTheSameAsNotKnown() throws Exception {
        var earlier = delivery(TOWN, "2026-K1").jointSince("2025-11-15");
        var newest = delivery(TOWN, "2026-K2");
        var withdrawn = delivery(OTHER_TOWN, "2026-K2").state("WITHDRAWN");

        var built = given().delivered(earlier).delivered(newest).delivered(withdrawn).build();

        assertThat(built.rows(ROWS)).containsExactly("BOTOC|GM9001|%d|-|-".formatted(newest.id()));
        assertThat(built.rows("select * from published.joint_working"))
                .containsExactly("BOTOC|GM9001|null");
    }

    @Test
    void programmesAreApart() throws Exception {
        var botoc = delivery(TOWN, "2026-K1").jointSince("2025-11-15");
        var impuls =
                new LandedDelivery("IMPULS_SZW", TOWN, "2026-K1")
                        .sheet("trajectories")
                        .jointSince("2026-03-31");

        var built =
                given().participation("IMPULS_SZW,GM9001,2026-K1,,test,,")
                        .delivered(botoc)
                        .delivered(impuls)
                        .build();

        assertThat(built.rows(ROWS))
                .containsExactly(
                        "BOTOC|GM9001|%d|2025-11-15|2025-K4".formatted(botoc.id()),
                        "IMPULS_SZW|GM9001|%d|2026-03-31|2026-K1".formatted(impuls.id()));
    }

    private Given given() {
        return new Given(folder).participant(TOWN, "2026-K1").participant(OTHER_TOWN, "2026-K1");
    }

    private static LandedDelivery delivery(String municipality, String quarter) {
        return new LandedDelivery(PROGRAMME, municipality, quarter).sheet("trajectories");
    }
}
