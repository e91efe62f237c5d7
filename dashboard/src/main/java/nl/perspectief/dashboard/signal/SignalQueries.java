package nl.perspectief.dashboard.signal;

import java.util.Optional;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.sql.Quarter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks what stands out. That takes figures of all municipalities, and longer than a page may; so a
 * page asks for it once it is shown, and what was found is kept under its snapshot.
 */
@Component
@Order(2)
public final class SignalQueries implements Prepared {

    private static final int ANSWERS_KEPT = 12;

    private record Key(String snapshotId, String programme, Quarter last) {}

    private final CurrentFigures figures;
    private final Kept<Key, Spotted> answers = new Kept<>(ANSWERS_KEPT);

    SignalQueries(CurrentFigures figures) {
        this.figures = figures;
    }

    /** What was found before; empty when nobody asked. */
    Optional<Spotted> known(String snapshotId, Programme programme, Quarter last) {
        return answers.known(figures.audience(), new Key(snapshotId, programme.code(), last));
    }

    /**
     * Asks and keeps.
     *
     * @return empty when meanwhile another snapshot was published than the one asked for
     */
    Optional<Spotted> ask(String snapshotId, Programme programme, Quarter last) {
        return figures.read(
                        queries ->
                                queries.snapshot().id().equals(snapshotId)
                                        ? Optional.of(spotted(queries, programme, last))
                                        : Optional.<Spotted>empty())
                .flatMap(found -> found);
    }

    @Override
    public void prepare(DisclosedFigures queries, FilterInUrl.Reading whole) {
        spotted(queries, whole.programme(), whole.last());
    }

    private Spotted spotted(DisclosedFigures queries, Programme programme, Quarter last) {
        return answers.get(
                queries.audience(),
                new Key(queries.snapshot().id(), programme.code(), last),
                () -> new SignalQuestion(queries, programme, last).ask());
    }
}
