package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The same promises on H2 and on PostgreSQL. */
class WaiverRegisterTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aWaiverIsTakenBackButNeverDeleted(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var waivers = new WaiverRegister(OperationsDatabase.jooq(database, url));
            var quarter = Quarter.parse("2026-K3");
            var waiver =
                    new Waiver(
                            "E13",
                            "GM0363",
                            null,
                            quarter,
                            quarter,
                            RegisterDesk.RUN.day(),
                            "Bronsysteem.");
            var now = Instant.parse("2026-10-14T09:00:00Z");

            var granted = waivers.insert(waiver, "A. Beheerder", now);

            assertThat(waivers.all()).containsExactly(granted);
            assertThat(granted.waiver()).isEqualTo(waiver);
            assertThat(waivers.withdraw(granted.id(), "B. Beheerder", now)).isTrue();
            assertThat(waivers.withdraw(granted.id(), "C. Beheerder", now)).isFalse();
            assertThat(waivers.all())
                    .extracting(GrantedWaiver::withdrawn)
                    .containsExactly(new GrantedWaiver.Withdrawal("B. Beheerder", now));
        }
    }
}
