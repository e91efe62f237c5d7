package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import nl.perspectief.etl.delivery.MessageRefusedException.Reason;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** A conversation about one quarter of one municipality. */
class MessageDeskTest {

    private static final Quarter K3 = Quarter.parse("2026-K3");
    private static final Actor MINISTRY = Actor.signedIn("programmamanager", 3);
    private static final Deliverer TILBURG =
            new Deliverer(Actor.signedIn("gemeente", 7), 7, "GM0855");

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void bothWriteAndOnlyTheyReadIt(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new MessageDesk(OperationsDatabase.jooq(database, url), Clock.systemUTC());
            desk.fromMinistry("BOTOC", "GM0855", K3, "Klopt dit? ", MINISTRY);
            desk.fromMunicipality("BOTOC", K3, "Ja, er kwam een wijk bij.", TILBURG);

            assertThat(desk.about("BOTOC", "GM0855", K3))
                    .extracting(DeliveryMessage::isOfMunicipality, DeliveryMessage::text)
                    .containsExactly(
                            tuple(false, "Klopt dit?"), tuple(true, "Ja, er kwam een wijk bij."));
            assertThat(desk.about("BOTOC", "GM0917", K3)).isEmpty();
            assertThat(desk.about("IMPULS_SZW", "GM0855", K3)).isEmpty();

            assertRefused(desk, "Het gaat om 111222333.", Reason.HOLDS_A_BSN);
            assertRefused(desk, "  ", Reason.EMPTY);
            assertRefused(desk, "a".repeat(2001), Reason.TOO_LONG);
            assertThat(desk.about("BOTOC", "GM0855", K3)).hasSize(2);
        }
    }

    private static void assertRefused(MessageDesk desk, String text, Reason reason) {
        assertThatThrownBy(() -> desk.fromMunicipality("BOTOC", K3, text, TILBURG))
                .isInstanceOfSatisfying(
                        MessageRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
