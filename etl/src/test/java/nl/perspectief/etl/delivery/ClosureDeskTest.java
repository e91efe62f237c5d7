package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.delivery.ClosureRefusedException.Reason;
import nl.perspectief.sql.ClosureInput;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing a quarter, which takes two persons. */
class ClosureDeskTest {

    private static final Quarter K2 = Quarter.parse("2026-K2");
    private static final Quarter K3 = Quarter.parse("2026-K3");
    private static final SnapshotId SNAPSHOT = new SnapshotId("0123456789ab" + "0".repeat(52));
    private static final Actor ONE = Actor.signedIn("programmamanager", 1);
    private static final Actor OTHER = Actor.signedIn("programmamanager", 2);

    @TempDir Path folder;
    private Counter counter;
    private ClosureDesk desk;
    private Path kept;

    @BeforeEach
    void open() throws Exception {
        counter = new Counter(folder);
        desk = counter.desk.closures();
        var warehouse = Files.createDirectories(folder.resolve("warehouse"));
        kept = Files.createFile(warehouse.resolve("2026-10-14-0123456789ab.duckdb"));
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void aSecondPersonClosesItAndTheBuildIsToldFromThenOn() {
        long id = propose(K2, ONE).id();
        assertThat(closed()).as("as long as it waits").isEmpty();
        assertRefused(Reason.SAME_PERSON, () -> desk.confirm(id, ONE));

        desk.confirm(id, OTHER);

        assertThat(desk.closedUpTo("BOTOC")).contains(K2);
        assertThat(desk.closedUpTo("IMPULS_SZW")).isEmpty();
        assertThat(closed())
                .singleElement()
                .satisfies(
                        closure -> {
                            assertThat(closure.quarter()).isEqualTo(K2);
                            assertThat(closure.snapshotId()).isEqualTo(SNAPSHOT);
                        });
        assertThat(desk.all())
                .singleElement()
                .satisfies(one -> assertThat(one.proposedBy()).isEqualTo("account 1"));
    }

    @Test
    void whatIsNotAgreedToIsNotClosed() {
        long rejected = propose(K2, ONE).id();
        assertRefused(Reason.NO_REASON, () -> desk.reject(rejected, OTHER, " "));
        assertRefused(Reason.SAME_PERSON, () -> desk.reject(rejected, ONE, "Toch niet."));
        desk.reject(rejected, OTHER, "Heerlen komt nog.");
        long withdrawn = propose(K2, OTHER).id();
        assertRefused(Reason.NOT_THE_PROPOSER, () -> desk.withdraw(withdrawn, ONE));
        desk.withdraw(withdrawn, OTHER);

        assertThat(closed()).isEmpty();
        assertRefused(Reason.NOT_WAITING, () -> desk.confirm(rejected, OTHER));
        assertRefused(Reason.NOT_WAITING, () -> desk.confirm(withdrawn, ONE));
        assertRefused(Reason.NOT_WAITING, () -> desk.confirm(99, ONE));
    }

    @Test
    void oneOfAProgrammeAtATimeAndNoneBeforeAClosedOne() {
        long id = propose(K2, ONE).id();
        assertRefused(Reason.ANOTHER_WAITS, () -> propose(K3, OTHER));
        desk.confirm(id, OTHER);

        assertRefused(Reason.CLOSED, () -> propose(K2, ONE));
        assertRefused(Reason.CLOSED, () -> propose(Quarter.parse("2025-K4"), ONE));
        assertRefused(Reason.NOT_ENDED, () -> propose(Quarter.parse("2026-K4"), ONE));
        assertThat(propose(K3, ONE).isWaiting()).isTrue();
    }

    @Test
    void figuresThatAreGoneCannotBeKept() throws Exception {
        long id = propose(K2, ONE).id();
        Files.delete(kept);

        assertRefused(Reason.FIGURES_GONE, () -> desk.confirm(id, OTHER));
        desk.withdraw(id, ONE);
        assertRefused(Reason.FIGURES_GONE, () -> propose(K2, ONE));
    }

    private Closure propose(Quarter quarter, Actor by) {
        return desk.propose("BOTOC", quarter, SNAPSHOT, K3, "Alles is binnen.", by);
    }

    private List<ClosureInput> closed() {
        return counter.desk
                .buildInput(LocalDate.of(2026, 10, 15), "test")
                .entered()
                .closures()
                .closed();
    }

    private static void assertRefused(Reason reason, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        ClosureRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
