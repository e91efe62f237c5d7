package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.perspectief.etl.delivery.DataFolderInUseException;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.CheckedRows;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.jspecify.annotations.Nullable;

/** Checks files without delivering them; with what a data folder knows when one is named. */
final class FileCheck implements AutoCloseable {

    private static final String UNREADABLE =
            "Dit bestand kan niet worden gelezen. Controleer uw rechten en de naam van het bestand.";

    private final Check check;
    private final Runnable end;

    /** One way of checking. */
    private interface Check {
        CheckedRows of(Path path) throws IOException;
    }

    /** What a file is read for. */
    private enum Purpose {
        DELIVERY(
                "niet vergeleken met de vorige levering, zonder vrijstellingen en zonder wat over deelname is ingevoerd") {
            @Override
            CheckedRows read(DeliveryDesk desk, Path path, LocalDate today) throws IOException {
                return new CheckedRows(desk.check(path, today), null);
            }

            @Override
            CheckContext in(CheckContext context) {
                return context;
            }
        },

        /** Two workbooks are laid side by side, whoever they are of. */
        COMPARISON("zonder vrijstellingen") {
            @Override
            CheckedRows read(DeliveryDesk desk, Path path, LocalDate today) throws IOException {
                return desk.readToCompare(path, today);
            }

            @Override
            CheckContext in(CheckContext context) {
                return new CheckContext(context.municipalities(), null);
            }
        };

        /** What is gone without when the data folder is in use. */
        private final String goesWithout;

        Purpose(String goesWithout) {
            this.goesWithout = goesWithout;
        }

        abstract CheckedRows read(DeliveryDesk desk, Path path, LocalDate today) throws IOException;

        abstract CheckContext in(CheckContext context);
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
        return with(Purpose.DELIVERY, data, err);
    }

    /** For two workbooks that are laid side by side, under the same waivers. */
    static FileCheck toCompare(@Nullable Path data, PrintWriter err) {
        return with(Purpose.COMPARISON, data, err);
    }

    private static FileCheck with(Purpose purpose, @Nullable Path data, PrintWriter err) {
        if (data == null) {
            return alone(purpose.in(Participants.withoutFolder()));
        }
        var today = LocalDate.now(RunRequest.ZONE);
        try {
            var open = DataOption.openDesk(data);
            return new FileCheck(path -> purpose.read(open.desk(), path, today), open::close);
        } catch (DataFolderInUseException e) {
            err.println(
                    "De gegevensmap %s is in gebruik: %s.".formatted(data, purpose.goesWithout));
            err.flush();
            return alone(purpose.in(Participants.context(DataOption.reference(data))));
        }
    }

    /** Without the history of a data folder. */
    private static FileCheck alone(CheckContext context) {
        var checker = new WorkbookChecker();
        return new FileCheck(
                path -> checker.read(path, path.getFileName().toString(), context), () -> {});
    }

    /** A file that cannot be read is refused, and the others go on. */
    CheckResult check(Path path) {
        return read(path).result();
    }

    /** The rows of a file too, as far as they can be read. */
    CheckedRows read(Path path) {
        try {
            return check.of(path);
        } catch (IOException e) {
            return new CheckedRows(new CheckResult.Refused(UNREADABLE), null);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
