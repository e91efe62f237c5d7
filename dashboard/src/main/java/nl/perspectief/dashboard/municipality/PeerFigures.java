package nl.perspectief.dashboard.municipality;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Together;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The figures of several municipalities together. A count of them is beside a count of one of
 * another size, so there is none.
 *
 * @param codes of those together
 * @param curves of all together, by the id of an indicator; asked only where it may be shown
 */
record PeerFigures(Everyone everyone, List<String> codes, Function<String, DisclosedCurve> curves) {

    /** Null where those figures cannot be added up, or none of them takes part. */
    @Nullable Observation of(ShownFigure figure) {
        var parts =
                codes.stream()
                        .flatMap(code -> Stream.ofNullable(everyone.of(figure, code)))
                        .toList();
        return Kind.of(figure.measure()) == Kind.COUNT
                ? null
                : new Together(figure.indicator(), figure.measure())
                        .of(
                                parts,
                                everyone.of(figure, Observation.ALL),
                                () -> curves.apply(figure.indicator().id()));
    }
}
