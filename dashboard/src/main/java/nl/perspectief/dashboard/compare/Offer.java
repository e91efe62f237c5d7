package nl.perspectief.dashboard.compare;

import java.util.List;
import java.util.function.Function;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Period;

/**
 * What can be chosen.
 *
 * @param years the newest first; at least one
 * @param quarters the same
 * @param tokens by what all of some figures are broken down
 * @param values the parts that figures have by a token, in the order of their names
 */
record Offer(
        List<OfferedFigure> figures,
        List<Period> years,
        List<Period> quarters,
        PeerGroups groups,
        Function<List<OfferedFigure>, List<String>> tokens,
        Function<Part, List<Breakdown>> values) {

    /** Figures by a token, in a period. */
    record Part(List<OfferedFigure> figures, String token, Period period) {}

    Offer {
        figures = List.copyOf(figures);
        years = List.copyOf(years);
        quarters = List.copyOf(quarters);
    }
}
