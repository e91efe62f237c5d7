package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import nl.perspectief.etl.delivery.PostponementRefusedException.Reason;
import nl.perspectief.sql.Quarter;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** More time for one municipality, on H2 and on PostgreSQL. */
class PostponementDeskTest {

    private static final Quarter K3 = Quarter.parse("2026-K3");
    private static final LocalDate USUAL = LocalDate.of(2026, 11, 11);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 25);
    private static final Actor BY = Actor.signedIn("programmamanager", 3);

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theNewestLineCountsForThatMunicipalityAndQuarterAlone(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = desk(OperationsDatabase.jooq(database, url));
            assertThat(deadline(desk, "GM0855")).isEqualTo(USUAL);

            desk.grant("BOTOC", "GM0855", K3, LATER.plusDays(7), "Nieuw systeem.", BY);
            desk.grant("BOTOC", "GM0855", K3, LATER, "Een week eerder lukt ook.", BY);

            assertThat(deadline(desk, "GM0855")).isEqualTo(LATER);
            assertThat(deadline(desk, "GM0917")).isEqualTo(USUAL);
            assertThat(desk.deadlines().of("BOTOC", "GM0855", K3.previous()))
                    .isEqualTo(LocalDate.of(2026, 8, 11));
            assertThat(desk.inputs()).singleElement().extracting("until").isEqualTo(LATER);

            desk.grant("BOTOC", "GM0855", K3, null, "Toch niet nodig.", BY);
            assertThat(deadline(desk, "GM0855")).isEqualTo(USUAL);
            assertThat(desk.inputs()).isEmpty();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void moreTimeIsLaterAndHasAReason(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = desk(OperationsDatabase.jooq(database, url));

            assertThatThrownBy(() -> desk.grant("BOTOC", "GM0855", K3, USUAL, "Ziekte.", BY))
                    .isInstanceOfSatisfying(
                            PostponementRefusedException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_LATER));
            assertThatThrownBy(() -> desk.grant("BOTOC", "GM0855", K3, LATER, " ", BY))
                    .isInstanceOfSatisfying(
                            PostponementRefusedException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_REASON));
            assertThat(desk.inForce()).isEmpty();
        }
    }

    private static PostponementDesk desk(DSLContext jooq) {
        var clock = Clock.systemUTC();
        return new PostponementDesk(jooq, new DeadlineDesk(jooq, clock), clock);
    }

    private static LocalDate deadline(PostponementDesk desk, String municipality) {
        return desk.deadlines().of("BOTOC", municipality, K3);
    }
}
