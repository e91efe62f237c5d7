package nl.perspectief.dashboard.command;

import nl.perspectief.etl.delivery.DataFolderException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A command that cannot run says so in one sentence and ends with 2; the details go to the log. */
final class SentenceOnly implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof CannotRunException || failure instanceof DataFolderException) {
            commandLine.getErr().println(failure.getMessage());
        } else {
            // not a field: where the log goes is known when the data folder is open
            LoggerFactory.getLogger(SentenceOnly.class)
                    .error("{} failed", commandLine.getCommandName(), failure);
            commandLine
                    .getErr()
                    .printf(
                            "De opdracht '%s' is afgebroken door een fout in Perspectief: %s%n",
                            commandLine.getCommandName(), failure);
        }
        return CommandLine.ExitCode.USAGE;
    }
}
