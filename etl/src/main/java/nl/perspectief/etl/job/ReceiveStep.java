package nl.perspectief.etl.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.etl.delivery.Arrival;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.DeliveryDesk.Receiving;
import nl.perspectief.etl.delivery.Run;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Takes in what lies in the inbox and what the request names. A file leaves the inbox once it is
 * safe.
 */
final class ReceiveStep implements Tasklet {

    /** How many files were answered with an earlier receipt. */
    static final String KNOWN = "known";

    private final DeliveryDesk desk;
    private final Path inbox;
    private final RunProgress progress;

    ReceiveStep(DeliveryDesk desk, Path inbox, RunProgress progress) {
        this.desk = desk;
        this.inbox = inbox;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
            throws IOException {
        var execution = contribution.getStepExecution().getJobExecution();
        var parameters = RunParameters.of(execution);
        var named = parameters.files();
        var dropped = filesIn(inbox);
        progress.enter(RunProgress.Phase.RECEIVE, named.size() + dropped.size());
        var together =
                Stream.concat(named.stream(), dropped.stream())
                        .map(desk::arrival)
                        .collect(Collectors.toSet());
        int known = 0;
        for (var file : named) {
            known += receive(file, together, parameters.run("opdrachtregel"));
        }
        for (var file : dropped) {
            known += receive(file, together, parameters.run("inbox"));
            Files.delete(file);
        }
        execution.getExecutionContext().putInt(KNOWN, known);
        return RepeatStatus.FINISHED;
    }

    private int receive(Path file, Set<Arrival> together, Run run) {
        var receiving = desk.receive(file, together, run);
        progress.fileDone();
        return receiving == Receiving.KNOWN ? 1 : 0;
    }

    /**
     * Whole files only: what is still being copied has a name that starts with a dot or ends in
     * .part.
     */
    private static List<Path> filesIn(Path folder) {
        List<Path> files = new ArrayList<>();
        try (var paths = Files.list(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> !path.getFileName().toString().endsWith(".part"))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
        return files;
    }
}
