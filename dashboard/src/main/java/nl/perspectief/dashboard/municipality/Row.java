package nl.perspectief.dashboard.municipality;

import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a municipality.
 *
 * @param own null when it did not take part in that period
 * @param total of the programme; null when nothing was published
 * @param others of its peers together; null when they cannot be added up
 * @param past its own quarters; null when there are none
 * @param course what is said of the past
 */
record Row(
        ShownFigure figure,
        @Nullable Observation own,
        @Nullable Observation total,
        @Nullable Observation others,
        Compared compared,
        @Nullable Trend past,
        Signal course) {}
