package nl.perspectief.dashboard.exporting;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether the programme as a whole goes along with its municipalities. */
enum Total {
    WITH("erbij"),
    WITHOUT("zonder"),
    ALONE("alleen");

    private final String code;

    Total(String code) {
        this.code = code;
    }

    static Optional<Total> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** As it stands in an address. */
    String code() {
        return code;
    }
}
