package nl.perspectief.dashboard.compare;

import java.util.List;
import java.util.Locale;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Messages;

/**
 * Municipalities that are set beside each other.
 *
 * @param value which of its kind, such as a province; empty where there is only one
 * @param detail by what it is known who is in it; may be empty
 * @param members by name
 */
record PeerGroup(Kind kind, String value, String detail, List<Municipality> members) {

    /** What makes it a group. */
    enum Kind {
        PROGRAMME("programma"),
        CHOSEN("keuze"),
        WAVE("golf"),
        PROVINCE("provincie"),
        SIZE("grootte"),
        OWN("eigen");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private static final String SIGN = ":";

    PeerGroup {
        members = List.copyOf(members);
    }

    /** As it stands in an address: {@code provincie:Utrecht}. */
    String code() {
        return value.isEmpty() ? kind.code : kind.code + SIGN + value;
    }

    /** Whether it is less than the programme, so that it has a figure of its own. */
    boolean isPart() {
        return kind != Kind.PROGRAMME;
    }

    List<String> codes() {
        return members.stream().map(Municipality::code).toList();
    }

    /** In a list to choose from, and at the head of its own row. */
    String name(Messages messages) {
        return switch (kind) {
            case PROGRAMME -> messages.say("group.programme");
            case CHOSEN -> messages.say("group.chosen");
            case WAVE -> messages.say("group.wave", value);
            case PROVINCE -> messages.say("group.province", value);
            case SIZE ->
                    switch (SizeClass.valueOf(value.toUpperCase(Locale.ROOT))) {
                        case KLEIN -> messages.say("group.small", detail);
                        case MIDDEN -> messages.say("group.middle", detail);
                        case GROOT -> messages.say("group.large", detail);
                    };
            case OWN -> messages.say("group.own", value);
        };
    }
}
