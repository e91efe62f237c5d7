package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DataFolderException;
import nl.perspectief.etl.delivery.DataFolderInUseException;

/** Writes down what a command does that needs no register for its work. */
final class CommandTrail {

    private CommandTrail() {}

    /**
     * Opens the register for a moment, where there is one and nobody has it.
     *
     * @param err is told when nothing could be written down
     */
    static void record(Path data, AuditAction action, String object, PrintWriter err) {
        if (!Files.isDirectory(DataFolder.reference(data))) {
            return; // published figures alone, without a register
        }
        try (var open = DataOption.openDesk(data)) {
            AuditLog.of(open).recordCommand(action, object);
        } catch (DataFolderInUseException _) {
            err.println("Let op: dit komt niet in het logboek, want de gegevensmap is in gebruik.");
        } catch (DataFolderException e) {
            err.println("Let op: dit komt niet in het logboek. " + e.getMessage());
        }
    }
}
