package nl.perspectief.dashboard.overview;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.FiguresException;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.signal.SignalQueries;
import nl.perspectief.sql.DamagedDataException;
import nl.perspectief.sql.WarehouseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the first page of every programme once the server is up, so that its first reader does not
 * wait for what is slow only the first time.
 */
@Component
final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final StandingQueries standings;
    private final OverviewQueries queries;

    private final SignalQueries signals;

    WarmUp(StandingQueries standings, OverviewQueries queries, SignalQueries signals) {
        this.standings = standings;
        this.queries = queries;
        this.signals = signals;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("warm-up").start(this::askEveryProgramme);
    }

    private void askEveryProgramme() {
        try {
            standings
                    .standing()
                    .ifPresent(
                            standing -> {
                                standing.programmes().forEach(one -> ask(standing, one));
                                standing.programmes().forEach(one -> askSignals(standing, one));
                            });
        } catch (DamagedDataException e) {
            LOG.warn("The first page cannot be made: {}", e.getMessage());
        } catch (FiguresException | WarehouseException e) {
            // the page itself tells its reader; here it is only known sooner
            LOG.warn("The first page cannot be made", e);
        }
    }

    /** What a page may show without, until it is there; so it comes last. */
    private void askSignals(Standing standing, Programme programme) {
        var snapshot = standing.snapshot();
        signals.prepare(snapshot.id(), programme, snapshot.lastQuarter());
    }

    private void ask(Standing standing, Programme programme) {
        var whole = new Filter(Language.DUTCH, programme.code(), List.of());
        queries.overview(
                new FilterInUrl.Reading(
                        whole, programme, standing.snapshot().lastQuarter(), Map.of(), List.of()));
    }
}
