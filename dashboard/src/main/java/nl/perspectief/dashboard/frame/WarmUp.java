package nl.perspectief.dashboard.frame;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.indicator.FiguresException;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.DamagedDataException;
import nl.perspectief.sql.WarehouseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks every page of every programme once the server is up, and again after each publication, so
 * that its first reader does not wait for what is slow only the first time. The night may run in
 * another process; so this looks by itself whether something new was published.
 */
@Component
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final StandingQueries standings;
    private final CurrentFigures figures;
    private final List<Prepared> pages;
    private String asked = "";
    private @Nullable Thread thread;

    /**
     * @param pages in the order in which they are asked
     */
    WarmUp(StandingQueries standings, CurrentFigures figures, List<Prepared> pages) {
        this.standings = standings;
        this.figures = figures;
        this.pages = List.copyOf(pages);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread = Thread.ofVirtual().name("warm-up").start(this::keepWarm);
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void keepWarm() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                askWhatIsNew();
                Thread.sleep(LOOK_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once a snapshot, whether it succeeds or not. */
    void askWhatIsNew() {
        try {
            standings.standing().ifPresent(this::askOnce);
        } catch (DamagedDataException e) {
            LOG.warn("The pages cannot be made: {}", e.getMessage());
        } catch (FiguresException | WarehouseException e) {
            // the page itself tells its reader; here it is only known sooner
            LOG.warn("The pages cannot be made", e);
        }
    }

    private void askOnce(Standing standing) {
        if (!standing.snapshot().id().equals(asked)) {
            asked = standing.snapshot().id();
            pages.forEach(page -> standing.programmes().forEach(one -> ask(page, standing, one)));
        }
    }

    private void ask(Prepared page, Standing standing, Programme programme) {
        var whole = new Filter(Language.DUTCH, programme.code(), List.of());
        var reading =
                new FilterInUrl.Reading(
                        whole, programme, standing.snapshot().lastQuarter(), Map.of(), List.of());
        figures.read(
                queries -> {
                    if (queries.snapshot().id().equals(standing.snapshot().id())) {
                        page.prepare(queries, reading);
                    }
                    return queries.snapshot();
                });
    }
}
