package nl.perspectief.dashboard.figure;

import java.time.LocalDate;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/** How a delivery stands. Shapes first: the colours only help. */
public enum DeliveryMark {
    IN("●", "mark.in", false),
    LATE("◐", "mark.late", false),
    UNDER_WAY("◌", "mark.under-way", false),
    RETURNED("✕", "mark.returned", true),
    NOT_YET("○", "mark.not-yet", false),
    MISSED("□", "mark.missed", true),
    /** There is nothing to deliver. */
    NONE("", "", false);

    private final String shape;
    private final String key;
    private final boolean attention;

    DeliveryMark(String shape, String key, boolean attention) {
        this.shape = shape;
        this.key = key;
        this.attention = attention;
    }

    /**
     * @param delivery null when the municipality does not take part in that quarter
     * @param asOf the day on which it stood so
     */
    public static DeliveryMark of(@Nullable DeliveryState delivery, LocalDate asOf) {
        if (delivery == null) {
            return NONE;
        }
        return switch (delivery.state()) {
            case "IMPORTED" -> delivery.late() ? LATE : IN;
            case "RECEIVED", "CHECKED", "SUBMITTED" -> UNDER_WAY;
            case "RETURNED", "REFUSED", "QUARANTINED" -> RETURNED;
            default -> asOf.isAfter(delivery.deadline()) ? MISSED : NOT_YET;
        };
    }

    public String shape() {
        return shape;
    }

    /** Whether somebody has to do something. */
    public boolean attention() {
        return attention;
    }

    /** What it means; empty where there is nothing to deliver. */
    public String word(Language language) {
        return this == NONE ? "" : language.messages(DeliveryMark.class).say(key);
    }

    /** Its place in the legend; -1 for what is left empty. */
    public int place() {
        return this == NONE ? -1 : ordinal();
    }
}
