package nl.perspectief.dashboard.municipality;

import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.indicator.Observation;

/**
 * Sets all figures of a municipality beside those of its programme, each in a funnel with all
 * municipalities of which it is shown; only its own figures are tested.
 */
final class Comparing {

    private Comparing() {}

    /** Each figure in the same order. */
    static List<Compared> of(List<ShownFigure> figures, Everyone everyone, String code) {
        var columns = figures.stream().map(one -> column(one, everyone, code)).toList();
        var marked =
                FunnelSignals.of(columns.stream().flatMap(Optional::stream).toList()).iterator();
        return columns.stream()
                .map(one -> one.isPresent() ? Compared.of(marked.next()) : Compared.NOTHING)
                .toList();
    }

    /** Empty where it does not take part. */
    private static Optional<FunnelSignals.Column> column(
            ShownFigure figure, Everyone everyone, String code) {
        Observation own = everyone.of(figure, code);
        Observation total = everyone.of(figure, Observation.ALL);
        return own == null || total == null
                ? Optional.empty()
                : Optional.of(
                        new FunnelSignals.Column(
                                new Testing(figure.indicator(), figure.measure()),
                                total,
                                List.of(own),
                                everyone.municipalities(figure)));
    }
}
