package nl.perspectief.etl.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.perspectief.etl.delivery.Arrival;
import nl.perspectief.etl.delivery.Channel;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.Intake;
import org.springframework.batch.core.job.JobExecution;

/**
 * Takes in what lies in the inbox and what the request names. Files leave the inbox once all are
 * safe.
 */
final class ReceiveStep {

    /** How many files were answered with an earlier receipt, in the job's execution context. */
    static final String KNOWN = "known";

    /** One sentence a line for what could not be taken in, in the job's execution context. */
    static final String LEFT_BEHIND = "leftBehind";

    private final DeliveryDesk desk;
    private final Path folder;
    private final RunProgress progress;
    private final Supplier<RunRequest> asked;

    /**
     * @param asked what the present run is asked to do
     */
    ReceiveStep(DeliveryDesk desk, Path folder, RunProgress progress, Supplier<RunRequest> asked) {
        this.desk = desk;
        this.folder = folder;
        this.progress = progress;
        this.asked = asked;
    }

    void receive(JobExecution execution) throws IOException {
        var request = asked.get();
        var run = RunParameters.of(execution).run(request.actor());
        var inbox = Inbox.look(folder);
        var offered = offered(request.files(), inbox);
        progress.enter(RunProgress.Phase.RECEIVE, offered.size());

        var counter = new Counter(desk.intake(run), inbox);
        offered.forEach(counter::take);
        counter.emptyInbox();

        var context = execution.getExecutionContext();
        context.putInt(KNOWN, counter.known);
        context.putString(LEFT_BEHIND, String.join("\n", counter.leftBehind()));
    }

    /** A file that is named and lies in the inbox too comes from the inbox. */
    private static Map<Path, Channel> offered(List<Path> named, Inbox inbox) {
        var offered = new TreeMap<Path, Channel>(Arrival.NEWEST_FIRST.thenComparing(p -> p));
        named.forEach(file -> offered.put(file, Channel.COMMAND_LINE));
        inbox.files().forEach(file -> offered.put(file, Channel.INBOX));
        return offered;
    }

    /** One run's work at the counter. */
    private final class Counter {

        private final Intake intake;
        private final Inbox inbox;
        private final List<Path> safe = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private int known;

        Counter(Intake intake, Inbox inbox) {
            this.intake = intake;
            this.inbox = inbox;
        }

        void take(Path file, Channel channel) {
            switch (intake.take(file, channel)) {
                case TAKEN_IN -> safe(file, channel);
                case KNOWN -> {
                    known++;
                    safe(file, channel);
                }
                case UNREADABLE -> unreadable(file, channel);
            }
            progress.fileDone();
        }

        private void safe(Path file, Channel channel) {
            if (channel == Channel.INBOX) {
                safe.add(file);
            }
        }

        private void unreadable(Path file, Channel channel) {
            var why = "wij kunnen het niet lezen. Controleer de rechten.";
            if (channel == Channel.INBOX) {
                inbox.leave(file, why);
            } else {
                unreadable.add("%s is niet ontvangen: %s".formatted(Arrival.nameOf(file), why));
            }
        }

        /**
         * The oldest versions first: broken off halfway, the newest is still among what is left.
         */
        void emptyInbox() throws IOException {
            for (var file : safe.reversed()) {
                inbox.remove(file);
            }
        }

        List<String> leftBehind() {
            unreadable.addAll(inbox.leftBehind());
            return unreadable;
        }
    }
}
