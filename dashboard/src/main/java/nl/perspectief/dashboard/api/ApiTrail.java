package nl.perspectief.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import org.springframework.stereotype.Component;

/**
 * Writes down whose program took which kind of answer of which snapshot along: once a day, for a
 * program may ask many times a second.
 */
@Component
final class ApiTrail {

    private static final int REMEMBERED = 10_000;

    private record Taken(long account, String path, String snapshot, LocalDate day) {}

    private final AuditLog log;
    private final SignedIn signedIn;
    private final Set<Taken> written =
            Collections.synchronizedSet(Collections.newSetFromMap(newestOf(REMEMBERED)));

    ApiTrail(AuditLog log, SignedIn signedIn) {
        this.log = log;
        this.signedIn = signedIn;
    }

    private static <K, V> Map<K, V> newestOf(int most) {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    void keep(HttpServletRequest request, String snapshot) {
        var account = signedIn.now();
        var path = request.getRequestURI().substring(1);
        var today = LocalDate.now(Clock.systemUTC());
        if (written.add(new Taken(account.id(), path, snapshot, today))) {
            log.record(account, AuditAction.FIGURES_EXPORTED, path + "/" + snapshot);
        }
    }
}
