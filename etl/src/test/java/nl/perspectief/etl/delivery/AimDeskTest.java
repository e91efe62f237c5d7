package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.perspectief.etl.delivery.AimRefusedException.Reason;
import nl.perspectief.sql.AnnotationInput;
import nl.perspectief.sql.Participation;
import nl.perspectief.sql.TargetInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass
@ArgumentsSource(BothDatabases.class)
class AimDeskTest {

    private static final Actor ANNA = Actor.signedIn("beheerder", 7);

    private final HikariDataSource operations;
    private final AimDesk desk;

    AimDeskTest(String url) {
        operations = OperationsDatabase.open(url);
        desk =
                new AimDesk(
                        OperationsDatabase.jooq(operations, url),
                        Participation::ofProgram,
                        Clock.fixed(Instant.parse("2026-10-14T10:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        operations.close();
    }

    @Test
    void aTargetIsSetSetAnewAndTakenAway() {
        desk.set(target("BEH-01", "26w", "ALL", "2027", "0.5"), ANNA);
        var newer = target("BEH-01", "26w", "ALL", "2027", "0.6");
        desk.set(newer, ANNA);

        var set = desk.targets();
        assertThat(set)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.target().value()).isEqualByComparingTo("0.6");
                            assertThat(one.by()).isEqualTo("beheerder: account 7");
                        });
        desk.withdraw(set.getFirst().target(), ANNA);
        assertThat(desk.targets()).isEmpty();
        refuses(Reason.GONE, () -> desk.withdraw(newer, ANNA));
    }

    @Test
    void whatThereAreNoFiguresOfHasNoTarget() {
        refuses(Reason.INDICATOR, () -> set("BEH-99", "26w", "GM0202", "2027", "0.5"));
        refuses(Reason.MEASURE, () -> set("BEH-01", "27w", "GM0202", "2027", "0.5"));
        refuses(Reason.MUNICIPALITY, () -> set("BEH-01", "26w", "GM9999", "2027", "0.5"));
        var ofTheOtherProgramme = "GM0153";
        refuses(
                Reason.MUNICIPALITY,
                () -> set("BEH-01", "26w", ofTheOtherProgramme, "2027", "0.5"));
        refuses(Reason.YEAR, () -> set("BEH-01", "26w", "GM0202", "27", "0.5"));
        refuses(Reason.VALUE, () -> set("BEH-01", "26w", "GM0202", "2027", "60"));
        refuses(Reason.VALUE, () -> set("BER-01", "count", "GM0202", "2027", "-1"));
        set("BEH-01", "median_days", "GM0202", "2027", "60");

        var set = desk.targets();
        assertThat(set).hasSize(1);
        desk.withdraw(set.getFirst().target(), ANNA);
    }

    @Test
    void anAnnotationStandsUntilItIsWithdrawn() {
        long id = desk.write(note(null, "2026-K3", " Nieuw systeem. "), ANNA);
        refuses(Reason.INDICATOR, () -> desk.write(note("BEH-99", "2026", "Zin."), ANNA));
        refuses(Reason.PERIOD, () -> desk.write(note(null, "2026-K5", "Zin."), ANNA));
        refuses(Reason.SENTENCE, () -> desk.write(note(null, "2026", " "), ANNA));

        assertThat(desk.annotations())
                .extracting(AimDesk.Written::annotation)
                .containsExactly(note(null, "2026-K3", "Nieuw systeem."));
        desk.withdraw(id, ANNA);
        assertThat(desk.annotations()).isEmpty();
        refuses(Reason.GONE, () -> desk.withdraw(id, ANNA));
    }

    private void set(String indicator, String measure, String whose, String year, String value) {
        desk.set(target(indicator, measure, whose, year, value), ANNA);
    }

    private static TargetInput target(
            String indicator, String measure, String whose, String year, String value) {
        return new TargetInput(indicator, measure, "BOTOC", whose, year, new BigDecimal(value));
    }

    private static AnnotationInput note(
            @Nullable String indicator, String period, String sentence) {
        return new AnnotationInput(indicator, "BOTOC", "GM0202", period, sentence);
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        AimRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
