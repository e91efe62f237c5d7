package nl.perspectief.dashboard.command;

import nl.perspectief.etl.delivery.DataFolderException;
import nl.perspectief.etl.job.Problems;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A command that cannot run says so in one sentence and ends with 2; the details go to the log. */
final class SentenceOnly implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult parsed) {
        commandLine.getErr().println(sentence(failure, commandLine.getCommandName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(Exception failure, String command) {
        if (failure instanceof CannotRunException || failure instanceof DataFolderException) {
            return String.valueOf(failure.getMessage());
        }
        // no field: where the log goes is known when the data folder is open
        LoggerFactory.getLogger(SentenceOnly.class).error("{} failed", command, failure);
        return Problems.ofTheMachine(failure)
                .orElseGet(
                        () ->
                                "De opdracht '%s' is afgebroken door een fout in Perspectief: %s"
                                        .formatted(command, failure));
    }
}
