package nl.perspectief.dashboard.statistics;

import java.util.List;

/** What joint working seems to do to a figure, as far as that can be told. */
public sealed interface JointWorkingEffect {

    /** How many municipalities it rests on, and how many were left out. */
    ComparedMunicipalities municipalities();

    /**
     * @param overall the mean of the points, in the unit of the figure
     * @param points by quarter since the start, the first first
     */
    record Found(ComparedMunicipalities municipalities, Estimate overall, List<EffectPoint> points)
            implements JointWorkingEffect {

        public Found {
            points = List.copyOf(points);
        }
    }

    /** Nowhere ten that work jointly beside ten that do not yet. */
    record TooLittleData(ComparedMunicipalities municipalities) implements JointWorkingEffect {}
}
