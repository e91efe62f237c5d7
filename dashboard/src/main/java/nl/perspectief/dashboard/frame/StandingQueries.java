package nl.perspectief.dashboard.frame;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what is published; kept for as long as the same snapshot is the published one. */
@Component
public final class StandingQueries {

    private final CurrentFigures figures;
    private final AtomicReference<@Nullable Standing> known = new AtomicReference<>();

    public StandingQueries(CurrentFigures figures) {
        this.figures = figures;
    }

    /** Empty as long as nothing has been published, or nobody takes part in anything. */
    public Optional<Standing> standing() {
        return figures.read(this::current).filter(standing -> !standing.programmes().isEmpty());
    }

    /** The filter in an address, against what is published now. */
    public Optional<FilterInUrl.Reading> read(QueryParameters parameters) {
        return standing().map(standing -> FilterInUrl.read(parameters.getParameters(), standing));
    }

    private Standing current(IndicatorQueries queries) {
        var snapshot = queries.snapshot();
        var kept = known.get();
        if (kept != null && kept.snapshot().equals(snapshot)) {
            return kept;
        }
        var programmes =
                queries.programmes().stream()
                        .map(code -> programme(queries, code, snapshot.lastQuarter()))
                        .toList();
        var fresh = new Standing(snapshot, programmes);
        known.set(fresh);
        return fresh;
    }

    private static Programme programme(IndicatorQueries queries, String code, Quarter last) {
        var expected = queries.deliveries(code, last);
        long delivered = expected.stream().filter(DeliveryState::isImported).count();
        return new Programme(
                code,
                Programme.nameOf(code),
                queries.participants(code),
                (int) delivered,
                expected.size());
    }
}
