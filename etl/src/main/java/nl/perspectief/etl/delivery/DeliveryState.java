package nl.perspectief.etl.delivery;

/** The way of a delivery. */
public enum DeliveryState {
    RECEIVED,
    CHECKED,
    SUBMITTED,
    IMPORTED,
    SUPERSEDED,
    RETURNED,
    WITHDRAWN
}
