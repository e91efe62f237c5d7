package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesModelTest {

    @TempDir Path folder;

    @Test
    void theGridShowsWhatCameInPerQuarterAndWhetherTheFirstOfItWasLate() throws Exception {
        var built =
                new Given(folder)
                        .participant(TOWN, "2025-K3")
                        .delivered(delivery("2025-K4").on("2026-02-11"))
                        .delivered(delivery("2026-K1").on("2026-05-13"))
                        .delivered(delivery("2026-K2").on("2026-08-11").state("SUPERSEDED"))
                        .delivered(delivery("2026-K2").on("2026-09-30").version(2))
                        .delivered(delivery("2026-K3").on("2026-10-02").state("RETURNED"))
                        .build();

        assertThat(
                        built.rows(
                                """
                                select quarter, state, coalesce(version::varchar, '-'),
                                    coalesce(delivered_on::varchar, '-'), deadline, is_late
                                from published.deliveries order by quarter
                                """))
                .containsExactly(
                        "2025-K3|MISSING|-|-|2025-11-11|false",
                        "2025-K4|IMPORTED|1|2026-02-11|2026-02-11|false",
                        "2026-K1|IMPORTED|1|2026-05-13|2026-05-12|true",
                        "2026-K2|IMPORTED|2|2026-09-30|2026-08-11|false",
                        "2026-K3|RETURNED|-|2026-10-02|2026-11-11|false");
    }

    private static LandedDelivery delivery(String quarter) {
        return new LandedDelivery(PROGRAMME, TOWN, quarter).sheet("trajectories");
    }
}
