package nl.perspectief.dashboard.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where the program starts: one launcher, one command a task. */
@Command(
        name = "perspectief",
        description = "Werkboeken van gemeenten controleren, tellen en tonen.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            ExportCommand.class,
            RetentionCommand.class,
            TemplateCommand.class,
            SamplesCommand.class,
        })
public final class Main implements Runnable {

    @Spec private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(run(arguments));
    }

    /** Runs one command and gives its exit code: 0 good, 1 a file not accepted, 2 could not run. */
    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(new SentenceOnly())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Noem een opdracht, bijvoorbeeld: ./perspectief demo");
    }
}
