package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets and annotations, which are published as they were given. */
class AimsModelTest {

    @TempDir Path folder;

    @Test
    void theyArePublishedAsTheyWereGiven() throws Exception {
        var built =
                build(
                        new TargetInput(
                                "BEH-01", "26w", PROGRAMME, "ALL", "2026", new BigDecimal("0.6")),
                        new AnnotationInput(null, PROGRAMME, TOWN, "2026-K1", "Nieuw systeem."));

        assertThat(built.rows("select * from published.targets"))
                .containsExactly("BEH-01|26w|BOTOC|ALL|2026|0.600000");
        assertThat(
                        built.rows(
                                """
                                select coalesce(indicator, '-'), programme, municipality_code, period, sentence
                                from published.annotations
                                """))
                .containsExactly("-|BOTOC|GM9001|2026-K1|Nieuw systeem.");
        assertThat(WarehouseChecks.run(built.workFile(), built.settings())).isEmpty();
    }

    @Test
    void whatBelongsToNothingStopsThePublication() throws Exception {
        var built =
                build(
                        new TargetInput("BER-99", "rate", PROGRAMME, "ALL", "2026", BigDecimal.ONE),
                        new AnnotationInput(null, PROGRAMME, "GM9003", "2026-K1", "Onbekend."));

        assertThat(WarehouseChecks.run(built.workFile(), built.settings()))
                .singleElement()
                .satisfies(
                        failed -> {
                            assertThat(failed.name()).isEqualTo("targets_are_of_figures");
                            assertThat(failed.rowCount()).isEqualTo(2);
                        });
    }

    private Given.Built build(TargetInput target, AnnotationInput annotation) throws Exception {
        return new Given(folder)
                .participant(TOWN, "2026-K1")
                .entered(
                        new Entered(
                                List.of(),
                                List.of(target),
                                List.of(annotation),
                                List.of(),
                                Closures.NONE,
                                List.of(),
                                List.of()))
                .build();
    }
}
