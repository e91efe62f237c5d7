package nl.perspectief.dashboard.collaboration;

import java.util.List;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.statistics.Correlation;

/**
 * Whether municipalities with more of the one have more of the other, in one year. A higher figure
 * is a higher figure: which way is better stands with its definition.
 *
 * @param cautions the sentences without which it is not shown
 */
public record Association(
        ComparedFigure collaboration,
        ComparedFigure outcome,
        Period year,
        Correlation correlation,
        LeftOut leftOut,
        List<String> cautions) {

    public Association {
        cautions = List.copyOf(cautions);
    }
}
