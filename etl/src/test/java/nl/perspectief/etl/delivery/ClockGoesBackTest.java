package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.perspectief.etl.delivery.ParticipationDesk.Change;
import nl.perspectief.sql.Participation;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.TargetInput;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Between two steps the clock is set back two days: what was done last still counts. */
class ClockGoesBackTest {

    private static final Actor BY = Actor.signedIn("beheerder", 3);
    private static final Quarter K4 = Quarter.parse("2026-K4");

    @TempDir Path root;

    /** A clock that somebody may set. */
    private static final class WallClock extends Clock {

        private Instant now = Instant.parse("2026-11-30T10:00:00Z");

        void goBack() {
            now = now.minus(Duration.ofDays(2));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasSetLastCounts(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var jooq = OperationsDatabase.jooq(database, url);
            var clock = new WallClock();
            var deadlines = new DeadlineDesk(jooq, clock);
            var postponements = new PostponementDesk(jooq, deadlines, clock);
            var aims = new AimDesk(jooq, Participation::ofProgram, clock);
            deadlines.set(K4, 8, "Besluit 12.", BY);
            postponements.grant("BOTOC", "GM0855", K4, LocalDate.of(2027, 4, 1), "Ziekte.", BY);
            aims.set(target("0.5"), BY);

            clock.goBack();
            deadlines.set(K4, 10, "Besluit 13.", BY);
            postponements.grant("BOTOC", "GM0855", K4, LocalDate.of(2027, 5, 1), "Ziekte.", BY);
            aims.set(target("0.6"), BY);

            assertThat(deadlines.deadlines().weeks(K4)).isEqualTo(10);
            assertThat(postponements.deadlines().of("BOTOC", "GM0855", K4))
                    .isEqualTo(LocalDate.of(2027, 5, 1));
            assertThat(aims.targets())
                    .singleElement()
                    .satisfies(one -> assertThat(one.target().value()).isEqualByComparingTo("0.6"));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whoTakesPartIsAsItWasSaidLast(String url) {
        try (var folder = DataFolder.open(root, false);
                var database = OperationsDatabase.open(url)) {
            var clock = new WallClock();
            var desk = desk(folder, OperationsDatabase.jooq(database, url), clock);
            desk.make(change(null, "2026-K2", null), BY);
            clock.goBack();
            desk.make(change("2026-K2", "2026-K2", "2026-K3"), BY);

            assertThat(desk.all())
                    .filteredOn(one -> one.spell().isOf("IMPULS_SZW", "GM0518"))
                    .extracting(one -> one.spell().to())
                    .containsExactly(Quarter.parse("2026-K3"));
        }
    }

    private static ParticipationDesk desk(DataFolder folder, DSLContext jooq, Clock clock) {
        var closures = new ClosureDesk(new ClosureRegister(jooq), folder.warehouse(), clock);
        return new ParticipationDesk(jooq, folder.reference(), closures, clock);
    }

    private static Change change(@Nullable String former, String from, @Nullable String to) {
        return new Change(
                "IMPULS_SZW",
                "GM0518",
                former == null ? null : Quarter.parse(former),
                Quarter.parse(from),
                to == null ? null : Quarter.parse(to),
                "Besluit 12.",
                false);
    }

    private static TargetInput target(String value) {
        return new TargetInput("BEH-01", "26w", "BOTOC", "ALL", "2027", new BigDecimal(value));
    }
}
