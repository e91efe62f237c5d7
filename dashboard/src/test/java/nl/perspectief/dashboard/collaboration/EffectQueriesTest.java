package nl.perspectief.dashboard.collaboration;

import static nl.perspectief.dashboard.language.Language.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.ComparedMunicipalities;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eleven municipalities start in 2025-K2, and from then on ten more of every hundred keep their
 * work; twelve do not start, and everywhere one more of every hundred does with each quarter. One
 * more started long before.
 */
class EffectQueriesTest {

    private static final Quarter FIRST = new Quarter(2024, 3);
    private static final Quarter START = new Quarter(2025, 2);
    private static final Quarter LAST = new Quarter(2026, 1);
    private static final int STARTERS = 11;
    private static final int NOT_YET = 12;
    private static final double PLANTED = 0.1;

    @TempDir Path folder;
    PublishedFixture published;

    @BeforeEach
    void publish() throws Exception {
        published = PublishedFixture.create(folder.resolve("figures.duckdb"));
        var random = new Random(7);
        for (int i = 1; i <= STARTERS + NOT_YET; i++) {
            started(town(i), i <= STARTERS ? LocalDate.of(2025, 6, 30) : null);
            for (Quarter q = FIRST; q.compareTo(LAST) <= 0; q = q.next()) {
                boolean isJoint = i <= STARTERS && q.compareTo(START) >= 0;
                int grown = CompleteQuarters.number(q) - CompleteQuarters.number(FIRST);
                jobs(
                        town(i),
                        q,
                        400 + 10 * i + 10 * grown + (isJoint ? 100 : 0) + random.nextInt(9));
            }
            published.figure("BEH-03 6m " + town(i) + " 2026-K2", Status.TOO_SHORT, 0L, 0, null);
        }
        started(town(99), LocalDate.of(2020, 1, 1));
        jobs(town(99), FIRST, 900);
        started(town(98), LocalDate.of(2025, 4, 1));
        published.figure(
                "BEH-03 6m " + town(98) + " 2025-K1", Status.NOT_DELIVERED, null, null, null);
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    @Test
    void aPlantedEffectIsFoundThroughTheGate() {
        EffectOnOutcome found = effect(Audience.SHARED);

        assertThat(found.quarters()).isEqualTo(new CompleteQuarters(FIRST, LAST));
        assertThat(found.effect().municipalities())
                .isEqualTo(new ComparedMunicipalities(STARTERS, NOT_YET, 1, 1));
        assertThat(found.leftOut()).isEqualTo(new LeftOut(0, 1));
        var overall = ((JointWorkingEffect.Found) found.effect()).overall();
        assertThat(overall.value()).isCloseTo(PLANTED, within(0.005));
        assertThat(overall.lower()).isBetween(PLANTED - 0.01, PLANTED);
        assertThat(overall.upper()).isBetween(PLANTED, PLANTED + 0.01);
        assertThat(((JointWorkingEffect.Found) found.effect()).points())
                .extracting("quartersSince")
                .containsExactly(0, 1, 2, 3);
        assertThat(found.cautions(DUTCH).getFirst()).contains("geen bewijs");
    }

    @Test
    void whoHasOneQuarterThatIsKeptIsLeftOutAndCounted() throws Exception {
        keep(town(1), "2024-K4");

        assertThat(effect(Audience.SHARED).effect().municipalities())
                .isEqualTo(new ComparedMunicipalities(STARTERS - 1, NOT_YET, 1, 2));
        assertThat(effect(Audience.SHARED).leftOut()).isEqualTo(new LeftOut(1, 1));
        assertThat(effect(Audience.OWN).leftOut()).isEqualTo(new LeftOut(0, 1));

        keep(town(2), "2024-K4");

        EffectOnOutcome found = effect(Audience.SHARED);
        assertThat(found.effect()).isInstanceOf(JointWorkingEffect.TooLittleData.class);
        assertThat(found.cautions(DUTCH).getFirst()).startsWith("Te weinig gegevens");
        assertThat(found.cautions(DUTCH))
                .anySatisfy(one -> assertThat(one).contains("afgeschermd"));
        assertThat(effect(Audience.OWN).effect()).isInstanceOf(JointWorkingEffect.Found.class);
    }

    @Test
    void withoutTwoQuartersThereIsNoEffect() throws Exception {
        published.execute("update published.observations set is_suppressed = true");

        EffectOnOutcome found = effect(Audience.SHARED);

        assertThat(found.quarters()).isNull();
        assertThat(found.effect())
                .isEqualTo(
                        new JointWorkingEffect.TooLittleData(
                                new ComparedMunicipalities(0, 0, 0, STARTERS + NOT_YET + 2)));
        assertThat(found.leftOut()).isEqualTo(new LeftOut(STARTERS + NOT_YET + 1, 1));
    }

    @Test
    void everyPointBeforeAndAfterSaysOverHowManyItIs() throws Exception {
        keep(town(1), "2025-K2");
        for (int i = 1; i <= STARTERS; i++) {
            keep(town(i), "2026-K1");
        }

        var points = outcome(Audience.SHARED).beforeAndAfter(outcomes()).getFirst().points();

        assertThat(points)
                .filteredOn(one -> one.quartersSince() > -20 && one.quartersSince() < 4)
                .extracting(
                        one ->
                                "%d: %d, %s"
                                        .formatted(
                                                one.quartersSince(),
                                                one.municipalities(),
                                                one.leftOut()))
                .containsExactly(
                        "-3: 11, LeftOut[kept=0, without=0]",
                        "-2: 11, LeftOut[kept=0, without=0]",
                        "-1: 11, LeftOut[kept=0, without=1]",
                        "0: 10, LeftOut[kept=1, without=0]",
                        "1: 11, LeftOut[kept=0, without=0]",
                        "2: 11, LeftOut[kept=0, without=0]",
                        "3: 0, LeftOut[kept=11, without=0]");
        assertThat(points)
                .filteredOn(one -> one.quartersSince() == 3)
                .allSatisfy(one -> assertThat(one.mean()).isNull());
    }

    private EffectOnOutcome effect(Audience audience) {
        return outcome(audience).effects(outcomes()).getFirst();
    }

    private CollaborationQueries outcome(Audience audience) {
        return new CollaborationQueries(
                DisclosedFigures.of(published.queries(), audience), "BOTOC");
    }

    private List<Indicator> outcomes() {
        return published.queries().indicators().stream()
                .filter(one -> one.id().equals("BEH-03"))
                .toList();
    }

    private void started(String town, LocalDate since) throws Exception {
        published.insert("joint_working", "BOTOC", town, since);
    }

    private void jobs(String town, Quarter quarter, long number) throws Exception {
        published.figure("BEH-03 6m " + town + " " + quarter, Status.VALUE, number, 1000, null);
    }

    private void keep(String town, String quarter) throws Exception {
        published.execute(
                "update published.observations set is_suppressed = true where municipality_code = '%s' and period = '%s'"
                        .formatted(town, quarter));
    }

    private static String town(int number) {
        return "GM90%02d".formatted(number);
    }
}
