package nl.perspectief.sql;

import static nl.perspectief.sql.Given.OTHER_TOWN;
import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was entered of taking part stands in the place of the file's lines, and beside them. */
class ParticipationTest {

    private static final String REAL = "BOTOC,GM9001,2024-K1,,Stcrt 1,,";
    private static final String SAMPLE = "BOTOC,GM9001,2022-K3,,Stcrt 1,2025-K4,2026-K1";

    @TempDir Path folder;

    @Test
    void aLineOfTheFileEndsGoesOnMovesAndIsTakenAway() throws Exception {
        assertThat(spells(REAL)).containsExactly("GM9001 2024-K1 null Stcrt 1");
        assertThat(spells(REAL, entered(TOWN, "2024-K1", "2025-K4")))
                .containsExactly("GM9001 2024-K1 2025-K4 Stcrt 1");
        assertThat(spells(REAL, removed("2024-K1"), entered(TOWN, "2024-K2", null)))
                .containsExactly("GM9001 2024-K2 null entered");
        assertThat(spells(REAL, entered(OTHER_TOWN, "2026-K1", null)))
                .containsExactly("GM9001 2024-K1 null Stcrt 1", "GM9002 2026-K1 null entered");
        assertThat(spells(REAL, removed("2024-K1"))).isEmpty();
    }

    @Test
    void whatIsEnteredBesideSamplesIsAsInventedAsTheyAre() throws Exception {
        var built =
                new Given(folder)
                        .participation(SAMPLE)
                        .entered(entered(removed("2025-K4"), entered(OTHER_TOWN, "2026-K1", null)))
                        .build();

        assertThat(built.rows("select is_fictitious from published.snapshot"))
                .containsExactly("true");
        assertThat(built.rows("select municipality_code from published.municipalities"))
                .containsExactly(OTHER_TOWN);
    }

    @Test
    void aSampleEndsWhereItWasEntered() throws Exception {
        assertThat(spells(SAMPLE, entered(TOWN, "2025-K4", "2026-K3")))
                .containsExactly("GM9001 2025-K4 2026-K3 Stcrt 1");
    }

    @Test
    void aQuarterOutsideIsNotExpectedAndItsDeliveryCountsNoMore() throws Exception {
        var given =
                new Given(folder)
                        .participant(TOWN, "2026-K1")
                        .delivered(delivery("2026-K1"))
                        .delivered(delivery("2026-K2"));
        var before = SnapshotId.of(given.input());
        given.entered(entered(entered(TOWN, "2026-K1", "2026-K1")));
        var built = given.build();

        assertThat(SnapshotId.of(given.input())).isNotEqualTo(before);
        assertThat(built.rows("select quarter, state from published.deliveries"))
                .containsExactly("2026-K1|IMPORTED");
        assertThat(WarehouseChecks.run(built.workFile(), built.settings())).isEmpty();
    }

    @Test
    void aTownTakesPartTwice() throws Exception {
        var built =
                new Given(folder)
                        .participation("BOTOC,GM9001,2025-K3,2025-K4,test,,")
                        .entered(entered(entered(TOWN, "2026-K2", null)))
                        .build();

        assertThat(built.rows("select quarter from published.deliveries order by all"))
                .containsExactly("2025-K3", "2025-K4", "2026-K2", "2026-K3");
        assertThat(WarehouseChecks.run(built.workFile(), built.settings())).isEmpty();
    }

    private List<String> spells(String line, ParticipationInput... entered) throws Exception {
        var input = new Given(Files.createTempDirectory(folder, "one")).participation(line).input();
        return Participation.of(input.referenceFolder(), List.of(entered)).spells().stream()
                .map(
                        one ->
                                "%s %s %s %s"
                                        .formatted(
                                                one.municipalityCode(),
                                                one.from(),
                                                one.to(),
                                                one.source()))
                .toList();
    }

    private static LandedDelivery delivery(String quarter) {
        return new LandedDelivery(PROGRAMME, TOWN, quarter).sheet("trajectories");
    }

    private static ParticipationInput entered(String town, String from, @Nullable String to) {
        return new ParticipationInput(
                PROGRAMME, town, Quarter.parse(from), to == null ? null : Quarter.parse(to), false);
    }

    private static ParticipationInput removed(String from) {
        return new ParticipationInput(PROGRAMME, TOWN, Quarter.parse(from), null, true);
    }

    private static Entered entered(ParticipationInput... participation) {
        return new Entered(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Closures.NONE,
                List.of(participation),
                List.of());
    }
}
