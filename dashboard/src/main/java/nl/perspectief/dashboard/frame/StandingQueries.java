package nl.perspectief.dashboard.frame;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.language.Language;
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

    /**
     * Reads the filter in an address against what is published now, and asks with it.
     *
     * @return empty as long as nothing has been published, or nobody takes part in anything
     */
    public <T> Optional<Look<T>> look(
            QueryParameters parameters,
            Language language,
            BiFunction<DisclosedFigures, FilterInUrl.Reading, T> question) {
        return figures.read(queries -> look(parameters, language, queries, question))
                .flatMap(look -> look);
    }

    private <T> Optional<Look<T>> look(
            QueryParameters parameters,
            Language language,
            DisclosedFigures queries,
            BiFunction<DisclosedFigures, FilterInUrl.Reading, T> question) {
        var standing = current(queries);
        if (standing.programmes().isEmpty()) {
            return Optional.empty();
        }
        var reading = FilterInUrl.read(parameters.getParameters(), standing, language);
        return Optional.of(new Look<>(standing, reading, question.apply(queries, reading)));
    }

    private Standing current(DisclosedFigures queries) {
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

    private static Programme programme(DisclosedFigures queries, String code, Quarter last) {
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
