package nl.perspectief.etl.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.etl.delivery.Closure.Decision;
import nl.perspectief.etl.delivery.Closure.Outcome;
import nl.perspectief.etl.delivery.ClosureRefusedException.Reason;
import nl.perspectief.sql.ClosureInput;
import nl.perspectief.sql.Closures;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * Where quarters are closed: one person proposes to keep the figures of a snapshot, another agrees.
 * From the next night on these are the figures of that quarter, and of all before it. Nothing is
 * ever opened again: what comes in later is told beside them.
 */
public final class ClosureDesk {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_REMARK = 1000;

    private final ClosureRegister register;
    private final Path warehouseFolder;
    private final Clock clock;

    ClosureDesk(ClosureRegister register, Path warehouseFolder, Clock clock) {
        this.register = register;
        this.warehouseFolder = warehouseFolder;
        this.clock = clock;
    }

    /** Every one that was ever proposed, the newest first. */
    public List<Closure> all() {
        return register.all();
    }

    /** The last quarter of a programme that is closed; empty as long as none is. */
    public Optional<Quarter> closedUpTo(String programme) {
        return confirmed().stream()
                .filter(closure -> closure.programme().equals(programme))
                .map(Closure::quarter)
                .max(Quarter::compareTo);
    }

    /**
     * Proposes to close a quarter.
     *
     * @param snapshot the figures that are to be kept
     * @param lastQuarter the last quarter that they tell of
     * @throws ClosureRefusedException when it cannot be closed
     */
    public Closure propose(
            String programme,
            Quarter quarter,
            SnapshotId snapshot,
            Quarter lastQuarter,
            String remark,
            Actor by) {
        refuseIf(quarter.compareTo(lastQuarter) > 0, Reason.NOT_ENDED);
        refuseIf(
                closedUpTo(programme).filter(last -> last.compareTo(quarter) >= 0).isPresent(),
                Reason.CLOSED);
        refuseIf(!isKept(snapshot), Reason.FIGURES_GONE);
        return register.insert(
                        programme,
                        quarter,
                        snapshot,
                        shortened(remark),
                        person(by),
                        clock.instant())
                .orElseThrow(() -> new ClosureRefusedException(Reason.ANOTHER_WAITS));
    }

    /**
     * The second person agrees.
     *
     * @throws ClosureRefusedException when that is the first one again, or it waits no more
     */
    public void confirm(long id, Actor by) {
        var closure = waiting(id);
        refuseIf(closure.proposedBy().equals(person(by)), Reason.SAME_PERSON);
        refuseIf(!isKept(closure.snapshotId()), Reason.FIGURES_GONE);
        decide(id, Outcome.CONFIRMED, by, "");
    }

    /**
     * The second person does not agree.
     *
     * @throws ClosureRefusedException when that is the first one again, it waits no more, or no
     *     reason is given
     */
    public void reject(long id, Actor by, String reason) {
        refuseIf(waiting(id).proposedBy().equals(person(by)), Reason.SAME_PERSON);
        refuseIf(reason.isBlank(), Reason.NO_REASON);
        decide(id, Outcome.REJECTED, by, reason);
    }

    /**
     * Who proposed it takes it back.
     *
     * @throws ClosureRefusedException when that is somebody else, or it waits no more
     */
    public void withdraw(long id, Actor by) {
        refuseIf(!waiting(id).proposedBy().equals(person(by)), Reason.NOT_THE_PROPOSER);
        decide(id, Outcome.WITHDRAWN, by, "");
    }

    /** As the warehouse is told of them. */
    Closures closures() {
        return new Closures(
                warehouseFolder,
                confirmed().stream()
                        .map(
                                closure ->
                                        new ClosureInput(
                                                closure.programme(),
                                                closure.quarter(),
                                                closure.snapshotId(),
                                                Objects.requireNonNull(closure.decision())
                                                        .at()
                                                        .atZone(ZONE)
                                                        .toLocalDate()))
                        .toList());
    }

    private List<Closure> confirmed() {
        return register.all().stream().filter(Closure::isConfirmed).toList();
    }

    private Closure waiting(long id) {
        return register.find(id)
                .filter(Closure::isWaiting)
                .orElseThrow(() -> new ClosureRefusedException(Reason.NOT_WAITING));
    }

    private void decide(long id, Outcome outcome, Actor by, String reason) {
        var decision = new Decision(outcome, person(by), clock.instant(), shortened(reason));
        refuseIf(!register.decide(id, decision), Reason.NOT_WAITING);
    }

    private boolean isKept(SnapshotId snapshot) {
        return PublishedWarehouse.isKept(warehouseFolder, snapshot);
    }

    private static String person(Actor by) {
        return Objects.requireNonNull(by.user(), "The clock closes nothing");
    }

    private static @Nullable String shortened(String text) {
        var stripped = text.strip();
        return stripped.isEmpty()
                ? null
                : stripped.substring(0, Math.min(stripped.length(), LONGEST_REMARK));
    }

    private static void refuseIf(boolean isWrong, Reason reason) {
        if (isWrong) {
            throw new ClosureRefusedException(reason);
        }
    }
}
