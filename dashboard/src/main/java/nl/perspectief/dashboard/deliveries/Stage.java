package nl.perspectief.dashboard.deliveries;

import java.time.LocalDate;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;

/** How far a delivery is. Shapes first: the colours only help. */
enum Stage {
    IMPORTED("●", false),
    SUBMITTED("◐", false),
    CHECKED("◌", false),
    RETURNED("✕", true),
    EXPECTED("○", false),
    POSTPONED("△", false),
    OVERDUE("□", true);

    private final String shape;
    private final boolean attention;

    Stage(String shape, boolean attention) {
        this.shape = shape;
        this.attention = attention;
    }

    static Stage of(Expected expected, LocalDate today) {
        return switch (expected.progress()) {
            case IMPORTED -> IMPORTED;
            case SUBMITTED -> SUBMITTED;
            case CHECKED -> CHECKED;
            case RETURNED -> RETURNED;
            case NOTHING -> ofNothing(expected, today);
        };
    }

    private static Stage ofNothing(Expected expected, LocalDate today) {
        if (today.isAfter(expected.deadline())) {
            return OVERDUE;
        }
        return expected.isPostponed() ? POSTPONED : EXPECTED;
    }

    String shape() {
        return shape;
    }

    /** Whether somebody has to do something. */
    boolean attention() {
        return attention;
    }

    String words(Language language) {
        Messages messages = language.messages(Stage.class);
        return switch (this) {
            case IMPORTED -> messages.say("stage.imported");
            case SUBMITTED -> messages.say("stage.submitted");
            case CHECKED -> messages.say("stage.checked");
            case RETURNED -> messages.say("stage.returned");
            case EXPECTED -> messages.say("stage.expected");
            case POSTPONED -> messages.say("stage.postponed");
            case OVERDUE -> messages.say("stage.overdue");
        };
    }
}
