package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.perspectief.etl.delivery.DeadlineRefusedException.Reason;
import nl.perspectief.sql.DeadlineInput;
import nl.perspectief.sql.Quarter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** How long everyone has to deliver, on 30 November 2026. */
class DeadlineDeskTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);
    private static final Quarter K3 = Quarter.parse("2026-K3");
    private static final Quarter K4 = K3.next();
    private static final Actor BY = Actor.signedIn("beheerder", 3);

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aTermHoldsFromAQuarterOnUntilTheNext(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var jooq = OperationsDatabase.jooq(database, url);
            var desk = new DeadlineDesk(jooq, CLOCK);
            desk.set(K4, 10, "Vergissing.", BY);
            desk.set(K4, 8, "Besluit 12.", BY);
            desk.set(K4.next().next(), 4, "Besluit 13.", BY);

            assertThat(desk.deadlines().of(K3)).isEqualTo(LocalDate.of(2026, 11, 11));
            assertThat(desk.deadlines().of(K4)).isEqualTo(LocalDate.of(2027, 2, 25));
            assertThat(desk.deadlines().weeks(K4.next())).isEqualTo(8);
            assertThat(desk.deadlines().weeks(Quarter.parse("2030-K1"))).isEqualTo(4);
            assertThat(desk.inputs())
                    .containsExactly(
                            new DeadlineInput(K4, 8), new DeadlineInput(K4.next().next(), 4));

            var postponements = new PostponementDesk(jooq, desk, CLOCK);
            var day = LocalDate.of(2027, 3, 1);
            postponements.grant("BOTOC", "GM0855", K4, day, "Ziekte.", BY);
            desk.set(K4, 12, "Besluit 14.", BY);
            assertThat(postponements.deadlines().of("BOTOC", "GM0855", K4))
                    .as("never before everyone's")
                    .isEqualTo(LocalDate.of(2027, 3, 25));
            assertThat(postponements.deadlines().isPostponed("BOTOC", "GM0855", K4)).isFalse();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasPromisedStaysAndATermIsOneThatSomebodyCouldMean(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new DeadlineDesk(OperationsDatabase.jooq(database, url), CLOCK);

            refuses(Reason.OVER, () -> desk.set(K3, 8, "Besluit 12.", BY));
            refuses(Reason.WEEKS, () -> desk.set(K4, 0, "Besluit 12.", BY));
            refuses(Reason.WEEKS, () -> desk.set(K4, 27, "Besluit 12.", BY));
            refuses(Reason.NO_REASON, () -> desk.set(K4, 8, " ", BY));
            refuses(Reason.NOTHING_NEW, () -> desk.set(K4, 6, "Besluit 12.", BY));
            assertThat(desk.terms()).isEmpty();
        }
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        DeadlineRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
