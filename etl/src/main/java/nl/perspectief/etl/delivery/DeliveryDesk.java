package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.CheckedRows;
import nl.perspectief.etl.validation.WorkbookChecker;
import nl.perspectief.sql.BuildInput;
import nl.perspectief.sql.Entered;

/**
 * Where files are handed in: each becomes a receipt with its original stored, is checked, and lands
 * whole or not at all. Every method may be called again after a kill and then goes on where it was.
 * Safe for several threads, as long as the files of one sender stay on one thread.
 */
public final class DeliveryDesk {

    private final DataFolder folder;
    private final Originals originals;
    private final Landing landing;
    private final Register register;
    private final FileJudge judge;
    private final RegisterQueries queries;
    private final WorkbookChecker checker = new WorkbookChecker();
    private final OriginalsChecker stored;
    private final WaiverDesk waivers;
    private final ClosureDesk closures;
    private final DeadlineDesk deadlines;
    private final PostponementDesk postponements;
    private final MessageDesk messages;
    private final DeliveryTimes times;
    private final ParticipationDesk participation;
    private final AimQueries aims;
    private final AimDesk aimDesk;
    private final CheckContexts contexts;
    private final Recheck recheck;
    private final Rebuild rebuild;
    private final Origins origins;
    private final SubmissionDesk submissions;
    private final OriginalsTerm term;
    private final Erasures erasures;

    /**
     * @param url the database's own URL, which tells H2 from PostgreSQL
     */
    public DeliveryDesk(DataFolder folder, DataSource operations, String url) {
        var keys = new Keys(folder);
        var jooq = OperationsDatabase.jooq(operations, url);
        this.folder = folder;
        this.originals = new Originals(folder.originals(), keys.encryption());
        this.landing = new Landing(folder.landing(), keys.pseudonyms());
        this.register = new Register(jooq, Actor.NIGHT);
        this.queries = new RegisterQueries(jooq);
        this.closures =
                new ClosureDesk(new ClosureRegister(jooq), folder.warehouse(), Clock.systemUTC());
        this.participation =
                new ParticipationDesk(jooq, folder.reference(), closures, Clock.systemUTC());
        var context = participation.context();
        this.term = new OriginalsTerm(jooq, originals, OperationsSettings.yearsOfOriginals());
        this.erasures = new Erasures(new ErasureRegister(jooq), queries, landing, term, context);
        this.stored = new OriginalsChecker(originals, folder.work(), erasures::without);
        this.waivers = new WaiverDesk(new WaiverRegister(jooq), context.municipalities());
        this.deadlines = new DeadlineDesk(jooq, Clock.systemUTC());
        this.postponements = new PostponementDesk(jooq, deadlines, Clock.systemUTC());
        this.messages = new MessageDesk(jooq, Clock.systemUTC());
        this.times = new DeliveryTimes(jooq);
        var history = new HistoryQueries(jooq);
        this.aims = new AimQueries(jooq);
        this.aimDesk = new AimDesk(jooq, participation::now, Clock.systemUTC());
        this.contexts = new CheckContexts(participation::context, waivers, history, stored);
        this.recheck = new Recheck(history, stored, contexts);
        this.rebuild = new Rebuild(history, stored, contexts, landing, register);
        this.origins = new Origins(folder, landing, queries, history, stored, contexts);
        this.judge =
                new FileJudge(
                        originals,
                        stored,
                        contexts,
                        landing,
                        register,
                        new SubmissionRegister(jooq, register));
        var takeBack = new TakeBack(jooq, history, stored, contexts, landing);
        this.submissions =
                new SubmissionDesk(
                        jooq,
                        folder.work(),
                        originals,
                        stored,
                        history,
                        takeBack,
                        contexts,
                        participation::context,
                        postponements,
                        this);
    }

    /** Where signed-in people hand in. */
    public SubmissionDesk submissions() {
        return submissions;
    }

    /** What municipalities are let off. */
    public WaiverDesk waivers() {
        return waivers;
    }

    /** What stands beside the figures. */
    public AimDesk aims() {
        return aimDesk;
    }

    /** Who takes part. */
    public ParticipationDesk participation() {
        return participation;
    }

    /** What a delivery alone would give; to be closed. */
    public TrialFigures trialFigures() {
        return TrialFigures.with(folder.reference(), participation.now());
    }

    /** How long everyone has to deliver. */
    public DeadlineDesk deadlines() {
        return deadlines;
    }

    /** Who has longer to deliver. */
    public PostponementDesk postponements() {
        return postponements;
    }

    /** What the ministry and municipalities write to each other. */
    public MessageDesk messages() {
        return messages;
    }

    /** How long runs were busy with each file. */
    public DeliveryTimes times() {
        return times;
    }

    /** Quarters whose figures are kept. */
    public ClosureDesk closures() {
        return closures;
    }

    /** Young people who are to be left out. */
    public Erasures erasures() {
        return erasures;
    }

    /** How long originals are kept. */
    public OriginalsTerm originalsTerm() {
        return term;
    }

    /** Today's rules against what was stored. */
    public Recheck recheck() {
        return recheck;
    }

    /** Landed rows anew out of what was stored. */
    public Rebuild rebuild() {
        return rebuild;
    }

    /** Where figures came from. */
    public Origins origins() {
        return origins;
    }

    /**
     * Checks a file as it would be if it came in on a day, and keeps nothing.
     *
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public CheckResult check(Path file, LocalDate day) throws IOException {
        return checker.check(file, file.getFileName().toString(), contexts.ofANewOne(day));
    }

    /**
     * Reads a file to lay it beside another: under the same waivers as a check, but whoever it is
     * of, and without the delivery before it.
     *
     * @throws IOException when the disk fails, never because of what the file holds
     */
    public CheckedRows readToCompare(Path file, LocalDate day) throws IOException {
        return checker.read(file, file.getFileName().toString(), contexts.toCompare(day));
    }

    /** Opens the counter for a run; what a broken-off run took in goes along with it. */
    public Intake intake(Run run) {
        return new Intake(
                folder.work(), originals, register, queries, participation.context(), run);
    }

    /**
     * Every file that waits for its check, the files of one programme and municipality together: by
     * quarter, for each is compared with the one before it, and within a quarter in the order in
     * which they get their versions.
     */
    public List<List<PendingFile>> pending() {
        Map<String, List<PendingFile>> bySender = new LinkedHashMap<>();
        for (var file : queries.pending()) {
            bySender.computeIfAbsent(file.sender(), _ -> new ArrayList<>()).add(file);
        }
        bySender.values().forEach(files -> files.sort(PendingFile.IN_ORDER_OF_QUARTER));
        return List.copyOf(bySender.values());
    }

    /**
     * Checks one file and lands it, or returns it. What a person handed in is only checked, until
     * that person has submitted it. Wrong content ends as findings; when our own code breaks on it,
     * the receipt says so and the other files go on.
     *
     * @param actor who has it done
     * @return how long that took
     * @throws UncheckedIOException when the machinery is broken, such as a full disk: then nobody
     *     goes on
     */
    public Took process(PendingFile file, Actor actor) {
        return judge.process(file, actor);
    }

    /** What the warehouse is built from. */
    public BuildInput buildInput(LocalDate asOf, String programVersion) {
        return new BuildInput(
                queries.forWarehouse(landing),
                folder.reference(),
                asOf,
                programVersion,
                new Entered(
                        waivers.lines(),
                        aims.targets(),
                        aims.annotations(),
                        postponements.inputs(),
                        closures.closures(),
                        participation.inputs(),
                        deadlines.inputs()));
    }

    public RunSummary summary(long runId, int known, List<String> leftBehind) {
        return queries.summary(runId, known, leftBehind);
    }
}
