package nl.perspectief.dashboard.overview;

import java.util.List;

/** The figures of the page: one measure of an indicator each; the page needs no more of any. */
enum Shown {
    STARTED("BER-01", "count"),
    PLACED("PLA-01", "count"),
    RETAINED("BEH-01", "26w"),
    WARM_HANDOVER("SAM-02", "rate"),
    JOINT_MEETINGS("SAM-04", "rate"),
    UNCONFIRMED("DQ-01", "rate");

    /** The large ones, at the top. */
    static final List<Shown> HEADLINES = List.of(STARTED, PLACED, RETAINED, WARM_HANDOVER);

    private final String indicator;
    private final String measure;

    Shown(String indicator, String measure) {
        this.indicator = indicator;
        this.measure = measure;
    }

    String indicator() {
        return indicator;
    }

    String measure() {
        return measure;
    }
}
