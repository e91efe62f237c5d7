package nl.perspectief.dashboard.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.etl.delivery.OpenDesk;
import nl.perspectief.etl.job.Engine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who saw, changed or exported what. A line holds the number of an account, its role, a code and an
 * object, and nothing that a person could be known by; it is there when {@code record} returns.
 */
@Component
public final class AuditLog {

    /** A code or a number, also with its kind before it; no sentence, and no formula in a sheet. */
    private static final Pattern OBJECT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/+-]{0,199}");

    private static final String AT_THE_COMMAND_LINE = "OPDRACHTREGEL";
    private static final String COLUMNS =
            "line,happened_at,account_id,role,action,object,former_hash,line_hash";

    private final AuditQueries queries;

    AuditLog(AuditQueries queries) {
        this.queries = queries;
    }

    /** For a command, which has no application around it. */
    public static AuditLog of(Engine engine) {
        return new AuditLog(AuditQueries.of(engine.operations(), engine.operationsUrl()));
    }

    /** For a command that needs the delivery desk only. */
    public static AuditLog of(OpenDesk desk) {
        return new AuditLog(AuditQueries.of(desk.operations(), desk.operationsUrl()));
    }

    /**
     * Adds a line about what an account did.
     *
     * @param object number or code of what it was done with, such as {@code delivery:12} or {@code
     *     BOTOC/GM0363/2026-K3}
     */
    public void record(Account who, AuditAction action, String object) {
        queries.add(who.id(), who.role().name(), action, requireCode(object));
    }

    /** Adds a line about what somebody did who is known by a number, or not at all. */
    void record(@Nullable Long accountId, String role, AuditAction action, String object) {
        queries.add(accountId, role, action, requireCode(object));
    }

    /** Adds a line about what a command did; who typed it is known to the machine only. */
    public void recordCommand(AuditAction action, String object) {
        queries.add(null, AT_THE_COMMAND_LINE, action, requireCode(object));
    }

    private static String requireCode(String object) {
        if (!OBJECT.matcher(object).matches()) {
            throw new IllegalArgumentException("Not the number or code of a thing");
        }
        return object;
    }

    /** How many lines there are. */
    public int count(AuditFilter filter) {
        return queries.count(filter);
    }

    /** Some of the lines, the newest first. */
    public List<AuditLine> page(AuditFilter filter, int offset, int limit) {
        return queries.page(filter, offset, limit);
    }

    /** Follows the whole chain. */
    public AuditCheck verify() {
        return queries.verify();
    }

    /** Whether the line with this hash is still there; a hash is told by every verification. */
    public boolean holds(String hash) {
        return queries.holds(hash);
    }

    /** All lines that are wanted as CSV, the oldest first. */
    public void export(AuditFilter filter, OutputStream out) throws IOException {
        var writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.print(COLUMNS + '\n');
        queries.forEach(filter, line -> writer.print(csv(line) + '\n'));
        if (writer.checkError()) {
            throw new IOException("The audit log cannot be written");
        }
    }

    /** No field can hold a comma, a quote or a line end. */
    private static String csv(AuditLine line) {
        return String.join(
                ",",
                Long.toString(line.number()),
                line.at().toString(),
                Objects.toString(line.accountId(), ""),
                line.role(),
                line.action(),
                line.object(),
                line.formerHash(),
                line.hash());
    }
}
