package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.perspectief.etl.delivery.DataFolderInUseException;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.jspecify.annotations.Nullable;

/** Checks files without delivering them; with the history of a data folder when one is named. */
final class FileCheck implements AutoCloseable {

    private static final String UNREADABLE =
            "Dit bestand kan niet worden gelezen. Controleer uw rechten en de naam van het bestand.";

    private final Check check;
    private final Runnable end;

    /** One way of checking. */
    private interface Check {
        CheckResult of(Path path) throws IOException;
    }

    private FileCheck(Check check, Runnable end) {
        this.check = check;
        this.end = end;
    }

    /**
     * @param data null when no data folder is named
     * @param err is told what the check goes without
     */
    static FileCheck with(@Nullable Path data, PrintWriter err) {
        if (data == null) {
            return with(Participants.withoutFolder());
        }
        var today = LocalDate.now(RunRequest.ZONE);
        try {
            var open = DataOption.openDesk(data);
            return new FileCheck(path -> open.desk().check(path, today), open::close);
        } catch (DataFolderInUseException e) {
            err.println(
                    "De gegevensmap %s is in gebruik: niet vergeleken met de vorige levering, en zonder vrijstellingen."
                            .formatted(data));
            err.flush();
            return with(Participants.context(DataOption.reference(data)));
        }
    }

    /** Without the history of a data folder. */
    private static FileCheck with(CheckContext context) {
        var checker = new WorkbookChecker();
        return new FileCheck(
                path -> checker.check(path, path.getFileName().toString(), context), () -> {});
    }

    /** A file that cannot be read is refused, and the others go on. */
    CheckResult check(Path path) {
        try {
            return check.of(path);
        } catch (IOException e) {
            return new CheckResult.Refused(UNREADABLE);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
