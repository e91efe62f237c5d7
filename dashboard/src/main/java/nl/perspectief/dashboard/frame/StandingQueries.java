package nl.perspectief.dashboard.frame;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.language.Language;
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

    /** Asks for a page that takes no breakdowns. */
    public <T> Optional<Look<T>> look(
            QueryParameters parameters,
            Language language,
            BiFunction<DisclosedFigures, FilterInUrl.Reading, T> question) {
        return look(parameters, language, List.of(), question);
    }

    /**
     * Reads the filter in an address against what is published now, and asks with it.
     *
     * @param breakdowns those that the page takes
     * @return empty as long as nothing has been published, or nobody takes part in anything
     */
    public <T> Optional<Look<T>> look(
            QueryParameters parameters,
            Language language,
            List<Characteristic> breakdowns,
            BiFunction<DisclosedFigures, FilterInUrl.Reading, T> question) {
        return figures.read(
                        queries -> {
                            var standing = current(queries);
                            return standing.programmes().isEmpty()
                                    ? Optional.<Look<T>>empty()
                                    : Optional.of(
                                            look(
                                                    standing,
                                                    queries,
                                                    FilterInUrl.read(
                                                            parameters.getParameters(),
                                                            standing,
                                                            language,
                                                            breakdowns),
                                                    question));
                        })
                .flatMap(look -> look);
    }

    private static <T> Look<T> look(
            Standing standing,
            DisclosedFigures queries,
            FilterInUrl.Reading reading,
            BiFunction<DisclosedFigures, FilterInUrl.Reading, T> question) {
        return new Look<>(standing, reading, question.apply(queries, reading));
    }

    private Standing current(DisclosedFigures queries) {
        var snapshot = queries.snapshot();
        var kept = known.get();
        if (kept != null && kept.snapshot().equals(snapshot)) {
            return kept;
        }
        var programmes =
                queries.programmes().stream().map(code -> programme(queries, code)).toList();
        var fresh = new Standing(snapshot, programmes);
        known.set(fresh);
        return fresh;
    }

    private static Programme programme(DisclosedFigures queries, String code) {
        return new Programme(
                code, Programme.nameOf(code), queries.participants(code), queries.coverage(code));
    }
}
