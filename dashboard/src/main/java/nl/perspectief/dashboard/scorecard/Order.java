package nl.perspectief.dashboard.scorecard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order municipalities stand; never by how high a figure is. */
enum Order {
    NAAM,
    SIGNAAL;

    /** As it stands in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Order> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equalsIgnoreCase(code)).findFirst();
    }
}
