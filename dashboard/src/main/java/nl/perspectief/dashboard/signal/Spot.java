package nl.perspectief.dashboard.signal;

import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one municipality that stands out.
 *
 * @param trend its way through time; null when it is the figure itself that stands out
 * @param figure the newest that was tested
 * @param total the same of the programme; null of a way through time
 */
record Spot(
        Municipality municipality,
        Indicator indicator,
        Question question,
        Signal signal,
        boolean isHigher,
        @Nullable Trend trend,
        Observation figure,
        @Nullable Observation total) {}
