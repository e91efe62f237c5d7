package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.etl.finding.Shown;

/** The files that a person meant: a file is itself, a folder is the spreadsheets in it. */
final class WorkbookPaths {

    private static final Pattern SPREADSHEET = Pattern.compile(".*\\.(xlsx|xlsm|xlsb|xls|ods)");

    private WorkbookPaths() {}

    /**
     * @throws CannotRunException when nothing is meant by it
     */
    static List<Path> expand(List<Path> paths) {
        return paths.stream().flatMap(WorkbookPaths::files).toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new CannotRunException(
                    "%s bestaat niet. Controleer de naam en de map."
                            .formatted(Shown.fileName(path.toString())));
        }
        return Files.isDirectory(path) ? spreadsheets(path).stream() : Stream.of(path);
    }

    private static List<Path> spreadsheets(Path folder) {
        var found = inFolder(folder);
        if (found.isEmpty()) {
            throw new CannotRunException("In de map %s staat geen werkboek.".formatted(folder));
        }
        return found;
    }

    private static List<Path> inFolder(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> SPREADSHEET.matcher(lowerCaseName(file)).matches())
                    .filter(file -> !lowerCaseName(file).startsWith("~$"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotRunException(
                    "De map %s kan niet worden gelezen. Controleer uw rechten.".formatted(folder));
        }
    }

    private static String lowerCaseName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
