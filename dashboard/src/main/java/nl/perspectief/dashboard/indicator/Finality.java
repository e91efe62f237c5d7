package nl.perspectief.dashboard.indicator;

/** Whether a figure may still change by later deliveries. */
public enum Finality {
    PROVISIONAL,
    FINAL
}
