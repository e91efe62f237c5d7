package nl.perspectief.dashboard.collaboration;

import java.util.List;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.Correlation;

/**
 * Whether municipalities with more of the one have more of the other, in one year. A higher figure
 * is a higher figure: which way is better stands with its definition.
 *
 * @param pairs of the municipalities that have both figures, by code
 */
public record Association(
        ComparedFigure collaboration,
        ComparedFigure outcome,
        Period year,
        List<Pair> pairs,
        Correlation correlation,
        LeftOut leftOut) {

    public Association {
        pairs = List.copyOf(pairs);
    }

    /** The two figures of one municipality; both have a value. */
    public record Pair(Observation collaboration, Observation outcome) {}

    /** The sentences without which it is not shown. */
    public List<String> cautions(Language language) {
        return new Cautions(language).of(this);
    }
}
