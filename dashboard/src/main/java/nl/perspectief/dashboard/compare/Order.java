package nl.perspectief.dashboard.compare;

import java.util.Optional;
import java.util.stream.Stream;

/** Who comes first; never by how high a figure is. */
enum Order {
    NAME("naam"),
    SIGNAL("signaal");

    private final String code;

    Order(String code) {
        this.code = code;
    }

    /** As it stands in an address. */
    String code() {
        return code;
    }

    static Optional<Order> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equalsIgnoreCase(code)).findFirst();
    }
}
