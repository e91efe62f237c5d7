package nl.perspectief.dashboard.indicator;

import java.util.List;

/** Which curve: of one indicator, one reading, one group and one period of starts. */
record CurveKey(
        String indicator,
        Bound bound,
        String programme,
        String municipalityCode,
        Period period,
        List<Breakdown> breakdowns) {

    static CurveKey of(Observation observation, Bound bound) {
        return new CurveKey(
                observation.indicator(),
                bound,
                observation.programme(),
                observation.municipalityCode(),
                observation.period(),
                observation.breakdowns());
    }
}
