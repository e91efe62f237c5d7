package nl.perspectief.dashboard.admin.logbook;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.etl.job.RunRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which lines somebody wants to read, as it stands in the address.
 *
 * @param to the last day, itself included
 * @param page from 1
 */
record Wanted(
        @Nullable AuditAction action, @Nullable LocalDate from, @Nullable LocalDate to, int page) {

    private static final String ACTION = "handeling";
    private static final String FROM = "vanaf-dag";
    private static final String TO = "tot-dag";
    private static final String PAGE = "pagina";

    static final List<String> PARAMETERS = List.of(ACTION, FROM, TO, PAGE);

    private static final int MOST_PAGES = 1_000_000;

    /** What cannot be read is as if it were not there. */
    static Wanted in(QueryParameters address) {
        return new Wanted(
                address.getSingleParameter(ACTION).flatMap(Wanted::action).orElse(null),
                day(address, FROM),
                day(address, TO),
                read(address, PAGE, Integer::parseInt)
                        .filter(page -> page > 0 && page < MOST_PAGES)
                        .orElse(1));
    }

    private static Optional<AuditAction> action(String name) {
        return Stream.of(AuditAction.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        return read(address, name, LocalDate::parse).orElse(null);
    }

    private static <T> Optional<T> read(
            QueryParameters address, String name, Function<String, T> reader) {
        try {
            return address.getSingleParameter(name).map(reader);
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty(); // which is the answer
        }
    }

    QueryParameters parameters() {
        var all = new HashMap<String, String>();
        put(all, ACTION, action);
        put(all, FROM, from);
        put(all, TO, to);
        all.put(PAGE, Integer.toString(page));
        return QueryParameters.simple(all);
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    Wanted onPage(int other) {
        return new Wanted(action, from, to, other);
    }

    AuditFilter filter() {
        return new AuditFilter(
                from == null ? null : start(from),
                to == null ? null : start(to.plusDays(1)),
                null,
                action);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(RunRequest.ZONE).toInstant();
    }
}
