package nl.perspectief.etl.sample;

import static nl.perspectief.etl.sample.Some.day;
import static nl.perspectief.etl.sample.Some.job;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.etl.sample.Spell.Seen;
import org.junit.jupiter.api.Test;

class SpellTest {

    private static final String PEILDATUM = "2026-09-30";

    @Test
    void theEventIsTheFirstDayNotInWork() {
        var spell = only(job("T1", "2026-01-01", "2026-01-31", null));
        assertThat(spell.seen()).isEqualTo(new Seen(31, true));
    }

    @Test
    void aLastDayAtStartPlus182IsRetainedAt26Weeks() {
        var retained = only(job("T1", "2026-01-01", "2026-07-02", null));
        var lost = only(job("T1", "2026-01-01", "2026-07-01", null));
        assertThat(retained.seen()).isEqualTo(new Seen(183, true));
        assertThat(lost.seen()).isEqualTo(new Seen(182, true));
    }

    @Test
    void aGapOf31DaysContinuesAndOf32DaysDoesNot() {
        var first = job("T1", "2026-01-01", "2026-01-31", null);
        assertThat(spells(first, job("T1", "2026-03-03", "2026-04-30", null))).hasSize(1);
        assertThat(spells(first, job("T1", "2026-03-04", "2026-04-30", null))).hasSize(2);
    }

    @Test
    void theLongestEndCountsAndNotTheLast() {
        var spells =
                spells(
                        job("T1", "2026-01-01", "2026-04-30", null),
                        job("T1", "2026-01-10", "2026-01-20", null),
                        job("T1", "2026-05-20", "2026-06-30", null));
        assertThat(spells).hasSize(1);
        assertThat(spells.getFirst().seen()).isEqualTo(new Seen(181, true));
    }

    @Test
    void anOpenRowSwallowsWhatFollows() {
        var spells =
                spells(
                        job("T1", "2026-01-01", null, "2026-02-01"),
                        job("T1", "2026-06-01", "2026-06-30", null));
        assertThat(spells).hasSize(1);
        // the later job's end is the last that was known of this spell
        assertThat(spells.getFirst().seen()).isEqualTo(new Seen(181, false));
    }

    @Test
    void anOpenSpellIsCensoredAtItsLatestConfirmation() {
        assertThat(only(job("T1", "2026-01-01", null, "2026-08-01")).seen())
                .isEqualTo(new Seen(212, false));
        assertThat(only(job("T1", "2026-01-01", null, null)).seen()).isEqualTo(new Seen(0, false));
    }

    @Test
    void aPlannedEndIsNoEnd() {
        assertThat(only(job("T1", "2026-01-01", "2026-12-31", "2026-08-01")).seen())
                .isEqualTo(new Seen(212, false));
    }

    @Test
    void anEndOnTheReferenceDateIsAnEnd() {
        assertThat(only(job("T1", "2026-09-01", PEILDATUM, null)).seen())
                .isEqualTo(new Seen(30, true));
    }

    @Test
    void aConfirmationHoldsFor92Days() {
        assertThat(only(job("T1", "2026-01-01", null, "2026-06-30")).isUnconfirmed()).isFalse();
        assertThat(only(job("T1", "2026-01-01", null, "2026-06-29")).isUnconfirmed()).isTrue();
        assertThat(only(job("T1", "2026-01-01", null, null)).isUnconfirmed()).isTrue();
        assertThat(only(job("T1", "2026-01-01", "2026-02-01", null)).isUnconfirmed()).isFalse();
    }

    @Test
    void theBoundsMoveOnlyWhatIsUnconfirmed() {
        var unconfirmed = only(job("T1", "2026-01-01", null, "2026-03-02"));
        assertThat(unconfirmed.seenAtLeast()).isEqualTo(new Seen(61, true));
        assertThat(unconfirmed.seenAtMost()).isEqualTo(new Seen(272, false));
        var confirmed = only(job("T1", "2026-01-01", null, "2026-08-01"));
        assertThat(confirmed.seenAtLeast()).isEqualTo(confirmed.seen());
        assertThat(confirmed.seenAtMost()).isEqualTo(confirmed.seen());
    }

    private static Spell only(Placement row) {
        return spells(row).getFirst();
    }

    private static List<Spell> spells(Placement... rows) {
        return Spell.bridge(List.of(rows), day(PEILDATUM));
    }
}
