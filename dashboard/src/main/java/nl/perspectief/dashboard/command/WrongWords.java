package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words after the command: one Dutch sentence, and where the help is. */
final class WrongWords implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        var command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr().printf("Hulp: ./%s --help%n", command.getCommandSpec().qualifiedName(" "));
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                    "%s staat er meer dan één keer.".formatted(name(twice.getOverwritten()));
            default ->
                    wrong.getArgSpec() == null
                            ? String.valueOf(wrong.getMessage())
                            : misfit(wrong.getArgSpec(), String.valueOf(wrong.getValue()));
        };
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        var word = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return "De optie '%s' is er niet.".formatted(word);
        }
        var commands = unmatched.getCommandLine().getSubcommands().keySet();
        return commands.isEmpty()
                ? "Het woord '%s' hoort hier niet.".formatted(word)
                : "De opdracht '%s' is er niet. Kies uit: %s."
                        .formatted(word, String.join(", ", commands));
    }

    private static String missing(MissingParameterException missing) {
        var lacking =
                missing.getMissing().stream()
                        .map(WrongWords::name)
                        .collect(Collectors.joining(" en "));
        return missing.getMissing().stream().anyMatch(OptionSpec.class::isInstance)
                ? "Achter %s ontbreekt een waarde.".formatted(lacking)
                : "Er ontbreekt: %s.".formatted(lacking);
    }

    private static String misfit(ArgSpec place, String word) {
        return "'%s' past niet bij %s. Geef %s."
                .formatted(word, name(place), kind(place.typeInfo().getType()));
    }

    private static String kind(Class<?> type) {
        if (type == int.class || type == long.class) {
            return "een heel getal";
        }
        if (type == LocalDate.class) {
            return "een datum, zoals 2026-10-14";
        }
        return type == Path.class ? "de naam van een bestand of map" : "iets wat de hulp noemt";
    }

    private static String name(ArgSpec place) {
        return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
    }
}
