package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.delivery.ParticipationDesk.Change;
import nl.perspectief.etl.delivery.ParticipationRefusedException.Reason;
import nl.perspectief.sql.AnnotationInput;
import nl.perspectief.sql.ParticipationInput;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Who takes part, in a folder with the samples' participation, on H2 and on PostgreSQL. */
class ParticipationDeskTest {

    private static final Actor BY = HandingIn.ADMINISTRATOR;
    private static final String IMPULS = "IMPULS_SZW";

    @TempDir Path folder;
    private HandingIn here;

    @AfterEach
    void close() {
        here.close();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whoJoinsIsExpectedAtOnceAndWhoLeftIsNotSinceThen(String url) {
        here = new HandingIn(folder, url);
        var newcomer = HandingIn.person(31, "GM0518");
        assertThat(expected(newcomer)).isEmpty();
        make(IMPULS, "GM0518", null, "2026-K2", null, false);
        assertThat(expected(newcomer)).containsExactly("2026-K3", "2026-K2");

        make(IMPULS, "GM0518", "2026-K2", "2026-K2", "2026-K2", false);
        assertThat(expected(newcomer)).containsExactly("2026-K2");
        make(IMPULS, "GM0518", "2026-K2", "2026-K2", null, false);
        assertThat(expected(newcomer)).containsExactly("2026-K3", "2026-K2");
        make(IMPULS, "GM0518", "2026-K2", null, null, false);
        assertThat(expected(newcomer)).isEmpty();
        assertThat(here.rows("select count(*) from participation_changes")).containsExactly("4");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatIsHandedInIsCheckedByIt(String url) {
        here = new HandingIn(folder, url);
        make(IMPULS, "GM0718", "2024-K3", "2024-K3", "2025-K4", false);
        long returned = here.offer(HandingIn.NEXT, HandingIn.ANNA);
        assertThat(here.full(returned, HandingIn.ANNA).submission().sentence())
                .contains("van 2024-K3 tot en met 2025-K4");

        make(IMPULS, "GM0718", "2024-K3", "2024-K3", "2026-K3", false);
        long checked = here.offer(HandingIn.NEXT, HandingIn.ANNA);
        assertThat(here.state(checked, HandingIn.ANNA)).isEqualTo(DeliveryState.CHECKED);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void itIsPartOfWhatFiguresAreMadeFrom(String url) {
        here = new HandingIn(folder, url);
        var before = SnapshotId.of(here.desk.buildInput(HandingIn.DAY, "0"));
        make(IMPULS, "GM0518", null, "2026-K2", null, false);
        var input = here.desk.buildInput(HandingIn.DAY, "0");

        assertThat(input.entered().participation())
                .containsExactly(
                        new ParticipationInput(
                                IMPULS, "GM0518", Quarter.parse("2026-K2"), null, false));
        assertThat(SnapshotId.of(input)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatCannotBeIsRefusedForItsReason(String url) {
        here = new HandingIn(folder, url);
        refuses(Reason.PROGRAMME, "ANDERS", "GM0518", null, "2026-K2", null);
        refuses(Reason.MUNICIPALITY, IMPULS, "GM9999", null, "2026-K2", null);
        refuses(Reason.NO_BEGINNING, IMPULS, "GM0518", null, null, null);
        refuses(Reason.ORDER, IMPULS, "GM0518", null, "2026-K2", "2026-K1");
        refuses(Reason.OVERLAP, IMPULS, "GM0718", null, "2026-K3", null);
        refuses(Reason.OVERLAP, IMPULS, "GM0718", null, "2020-K1", null);
        refuses(Reason.NOTHING_NEW, IMPULS, "GM0718", "2024-K3", "2024-K3", "2026-K3");
        refuses(Reason.GONE, IMPULS, "GM0718", "2025-K1", "2024-K3", null);
        assertThatThrownBy(
                        () ->
                                desk().make(
                                                new Change(
                                                        IMPULS,
                                                        "GM0518",
                                                        null,
                                                        Quarter.parse("2026-K2"),
                                                        null,
                                                        " ",
                                                        false),
                                                BY))
                .hasMessage("NO_REASON");
        assertThat(here.rows("select count(*) from participation_changes")).containsExactly("0");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aDeliveryStopsCountingOnlyWhenThatIsMeant(String url) {
        here = new HandingIn(folder, url);
        here.night("impuls_szw/IMPULS_GM0718_2026K1.xlsx");
        assertThatThrownBy(() -> make(IMPULS, "GM0718", "2024-K3", "2024-K3", "2025-K4", false))
                .isInstanceOfSatisfying(
                        ParticipationRefusedException.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.DELIVERED);
                            assertThat(refused.quarters())
                                    .containsExactly(Quarter.parse("2026-K1"));
                        });
        make(IMPULS, "GM0718", "2024-K3", "2024-K3", "2025-K4", true);
        assertThat(desk().all())
                .filteredOn(one -> one.spell().isOf(IMPULS, "GM0718"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.spell().to()).isEqualTo(Quarter.parse("2025-K4"));
                            assertThat(one.entered()).isNotNull();
                        });
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whoIsSpokenOfStaysInTheProgramme(String url) {
        here = new HandingIn(folder, url);
        here.desk
                .aims()
                .write(new AnnotationInput(null, IMPULS, "GM0718", "2026", "Nieuw systeem."), BY);
        refuses(Reason.SPOKEN_OF, IMPULS, "GM0718", "2024-K3", null, null);
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void inAClosedQuarterNobodyJoinsOrLeaves(String url) {
        here = new HandingIn(folder, url);
        here.execute(
                "insert into closures (programme, quarter, snapshot_id, proposed_by, proposed_at, outcome, decided_by, decided_at)"
                        + " values ('IMPULS_SZW', '2026-K1', '"
                        + "a".repeat(64)
                        + "', 'A', current_timestamp, 'CONFIRMED', 'B', current_timestamp)");

        refuses(Reason.CLOSED, IMPULS, "GM0518", null, "2026-K1", null);
        refuses(Reason.CLOSED, IMPULS, "GM0718", "2024-K3", "2024-K3", "2025-K4");
        make(IMPULS, "GM0718", "2024-K3", "2024-K3", "2026-K1", false);
        make(IMPULS, "GM0518", null, "2026-K2", null, false);
    }

    private ParticipationDesk desk() {
        return here.desk.participation();
    }

    private List<String> expected(Deliverer by) {
        return here.people.expected().of(IMPULS, by, HandingIn.DAY, 4).stream()
                .map(one -> one.quarter().toString())
                .toList();
    }

    private void refuses(
            Reason reason,
            String programme,
            String code,
            @Nullable String former,
            @Nullable String from,
            @Nullable String to) {
        assertThatThrownBy(() -> make(programme, code, former, from, to, false))
                .isInstanceOfSatisfying(
                        ParticipationRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void make(
            String programme,
            String code,
            @Nullable String former,
            @Nullable String from,
            @Nullable String to,
            boolean evenIfDelivered) {
        desk().make(
                        new Change(
                                programme,
                                code,
                                quarter(former),
                                quarter(from),
                                quarter(to),
                                "Besluit 12.",
                                evenIfDelivered),
                        BY);
    }

    private static @Nullable Quarter quarter(@Nullable String text) {
        return text == null ? null : Quarter.parse(text);
    }
}
