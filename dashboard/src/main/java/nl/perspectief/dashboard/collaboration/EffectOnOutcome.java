package nl.perspectief.dashboard.collaboration;

import java.util.List;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;
import org.jspecify.annotations.Nullable;

/**
 * What joint working seems to do to an outcome.
 *
 * @param quarters those looked at; null when no two quarters can be compared
 * @param leftOut who lacks a figure in one of those quarters
 */
public record EffectOnOutcome(
        ComparedFigure outcome,
        @Nullable CompleteQuarters quarters,
        JointWorkingEffect effect,
        LeftOut leftOut) {

    /** The sentences without which it is not shown. */
    public List<String> cautions(Language language) {
        return new Cautions(language).of(this);
    }
}
