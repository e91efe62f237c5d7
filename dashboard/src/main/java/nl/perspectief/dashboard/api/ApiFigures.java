package nl.perspectief.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers what a program asks from one snapshot, as everyone may see it: what a program takes along
 * is made to be shared. Who still has the answer does not get it again.
 */
@Component
final class ApiFigures {

    private final PublishedWarehouse warehouse;
    private final ApiTrail trail;

    ApiFigures(PublishedWarehouse warehouse, ApiTrail trail) {
        this.warehouse = warehouse;
        this.trail = trail;
    }

    /**
     * @param snapshot the first digits of an id, or the whole of it; null for what is shown now
     * @param questions not asked when the asker has the answer already
     */
    <T> ResponseEntity<T> answer(
            HttpServletRequest request,
            @Nullable String snapshot,
            Function<DisclosedFigures, T> questions) {
        return answer(request, snapshot, (figures, _) -> questions.apply(figures));
    }

    /** The same for who keeps answers by the snapshot's shown id. */
    <T> ResponseEntity<T> answer(
            HttpServletRequest request,
            @Nullable String snapshot,
            BiFunction<DisclosedFigures, String, T> questions) {
        try (var reading = open(snapshot)) {
            var stamp = Stamp.of(reading.shownId(), request);
            if (stamp.isKnownTo(request)) {
                return stamp.unchanged();
            }
            var answer = questions.apply(figures(reading), reading.shownId());
            tell(request, reading.shownId());
            return stamp.on(answer);
        }
    }

    /**
     * For who writes the answer without keeping it.
     *
     * @throws NotThereException when there are no such figures
     */
    PublishedReading open(@Nullable String snapshot) {
        if (snapshot == null) {
            return warehouse
                    .current()
                    .orElseThrow(() -> new NotThereException("Er zijn nog geen cijfers."));
        }
        return warehouse
                .snapshot(snapshot)
                .orElseThrow(
                        () ->
                                new NotThereException(
                                        "Deze momentopname wordt niet bewaard. Welke er zijn, zegt"
                                                + " /api/v1/snapshots."));
    }

    /** Writes down that an answer goes out. */
    void tell(HttpServletRequest request, String snapshot) {
        trail.keep(request, snapshot);
    }

    static DisclosedFigures figures(PublishedReading reading) {
        return DisclosedFigures.of(reading, Audience.SHARED);
    }
}
