package nl.perspectief.dashboard.admin.night;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.DeliveryTime;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.NightlyRun;
import nl.perspectief.etl.job.PastRun;
import nl.perspectief.etl.job.RunProgress;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.sql.KeptSnapshot;
import nl.perspectief.sql.KeptSnapshots;
import org.springframework.stereotype.Component;

/** What an administrator asks of the night; each thing that is done is in the audit log. */
@Component
final class NightDesk {

    private static final int SLOWEST = 10;

    private final Engine engine;
    private final NightlyRun nightly;
    private final KeptSnapshots snapshots;
    private final AuditLog log;

    NightDesk(Engine engine, AuditLog log) {
        this.engine = engine;
        this.nightly = engine.nightly();
        this.snapshots = new KeptSnapshots(engine.folder().warehouse());
        this.log = log;
    }

    /** How far the run of this process is; empty when it does not run now. */
    Optional<RunProgress.Look> now() {
        return Optional.of(nightly.progress().look())
                .filter(_ -> nightly.isGoingOn())
                .filter(look -> !isIdle(look.phase()));
    }

    private static boolean isIdle(RunProgress.Phase phase) {
        return phase == RunProgress.Phase.DONE || phase == RunProgress.Phase.WAITING;
    }

    /** Also when it is another process that runs. */
    boolean isGoingOn() {
        return nightly.isGoingOn();
    }

    Optional<Instant> next() {
        return nightly.nextAfter(Instant.now());
    }

    List<PastRun> newest(Account account, int count) {
        account.requireRole(Role.BEHEER);
        return nightly.history().newest(count);
    }

    /** The files that a run was busy with for longest. */
    List<DeliveryTime> slowest(Account account, PastRun run) {
        account.requireRole(Role.BEHEER);
        return engine.desk().times().slowest(run.id(), SLOWEST);
    }

    /**
     * Begins a run over what waits, as the clock would.
     *
     * @throws nl.perspectief.etl.delivery.RunGoingOnException when one runs
     */
    void begin(Account account) {
        var tonight = RunRequest.tonight();
        begin(
                account,
                new RunRequest(
                        tonight.files(), tonight.asOf(), tonight.isDayFixed(), account.actor()));
    }

    /**
     * Makes the last run go on where it broke off; nothing when it reached its end meanwhile.
     *
     * @throws nl.perspectief.etl.delivery.RunGoingOnException when one runs
     */
    void goOn(Account account) {
        account.requireRole(Role.BEHEER);
        nightly.brokenOff(account.actor()).ifPresent(request -> begin(account, request));
    }

    private void begin(Account account, RunRequest request) {
        account.requireRole(Role.BEHEER);
        var _ = nightly.begin(request);
        log.record(account, AuditAction.RUN_STARTED, "day:" + request.asOf());
    }

    /** Snapshots that can be read, the newest first. */
    List<KeptSnapshot> snapshots(Account account) {
        account.requireRole(Role.BEHEER);
        return snapshots.all();
    }

    /**
     * Shows the figures of a kept snapshot from now on, until the next night.
     *
     * @throws nl.perspectief.etl.delivery.RunGoingOnException when a run goes on
     * @throws nl.perspectief.sql.DamagedDataException when they cannot be read
     */
    void choose(Account account, KeptSnapshot snapshot) {
        account.requireRole(Role.BEHEER);
        engine.aloneNow(() -> snapshots.choose(snapshot.file()));
        log.record(account, AuditAction.SNAPSHOT_CHOSEN, "snapshot:" + snapshot.shownId());
    }
}
