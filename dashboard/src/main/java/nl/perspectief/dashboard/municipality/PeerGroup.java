package nl.perspectief.dashboard.municipality;

import java.util.Optional;
import java.util.stream.Stream;

/** With whom a municipality is compared, besides its programme. */
enum PeerGroup {
    /** With nobody else. */
    PROGRAMME("programma"),
    PROVINCE("provincie"),
    SIZE("grootte");

    private final String code;

    PeerGroup(String code) {
        this.code = code;
    }

    /** As it stands in an address. */
    String code() {
        return code;
    }

    static Optional<PeerGroup> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equalsIgnoreCase(code)).findFirst();
    }
}
