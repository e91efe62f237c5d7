package nl.perspectief.dashboard.command;

import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where the program starts: one launcher, one command a task. */
@Command(
        name = "perspectief",
        description = "Werkboeken van gemeenten controleren, tellen en tonen.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "OPDRACHT",
        versionProvider = ProgramVersion.class,
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            CheckCommand.class,
            AnnotateCommand.class,
            DiffCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            RecheckCommand.class,
            WaiveCommand.class,
            EraseCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AuditCommand.class,
            ExportCommand.class,
            RetentionCommand.class,
            ReportCommand.class,
            AssociationCommand.class,
            ProvenanceCommand.class,
            TemplateCommand.class,
            SamplesCommand.class,
        })
public final class Main implements Runnable {

    private static final String HELP = "nl.perspectief.dashboard.command.help";

    @Spec private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(codeOf(arguments));
    }

    /** Java's own code for a failure is 1, which to us is a file that was not accepted. */
    private static int codeOf(String... arguments) {
        try {
            return run(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println(
                    "Het geheugen is op. Geef meer met PERSPECTIEF_JAVA_OPTS=-Xmx1g en geef de opdracht opnieuw.");
            return CommandLine.ExitCode.USAGE;
        }
    }

    /** Runs one command and gives its exit code: 0 good, 1 a file not accepted, 2 could not run. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setResourceBundle(ResourceBundle.getBundle(HELP))
                .setParameterExceptionHandler(new WrongWords())
                .setExecutionExceptionHandler(new SentenceOnly());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Noem een opdracht, bijvoorbeeld: ./perspectief demo");
    }
}
