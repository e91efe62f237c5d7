package nl.perspectief.dashboard.provenance;

import nl.perspectief.dashboard.indicator.DeliveryState;

/**
 * A delivery behind a figure, or one that is missing from it.
 *
 * @param isInFigure whether the figure rests on it
 */
public record SourceDelivery(DeliveryState delivery, boolean isInFigure) {}
