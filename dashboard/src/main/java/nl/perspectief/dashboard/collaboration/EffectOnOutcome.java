package nl.perspectief.dashboard.collaboration;

import java.util.List;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;
import org.jspecify.annotations.Nullable;

/**
 * What joint working seems to do to an outcome.
 *
 * @param quarters those looked at; null when no two quarters can be compared
 * @param leftOut who lacks a figure in one of those quarters
 * @param cautions the sentences without which it is not shown
 */
public record EffectOnOutcome(
        ComparedFigure outcome,
        @Nullable CompleteQuarters quarters,
        JointWorkingEffect effect,
        LeftOut leftOut,
        List<String> cautions) {

    public EffectOnOutcome {
        cautions = List.copyOf(cautions);
    }
}
