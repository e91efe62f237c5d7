package nl.perspectief.dashboard.compare;

import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.dashboard.language.Messages;

/** How a selection is looked at. */
enum View {
    TABLE("tabel"),
    FUNNEL("trechter"),
    DOTS("stippen"),
    CHANGE("verandering"),
    TOGETHER("samenhang"),
    MAP("kaart"),
    TIME("tijd");

    private final String code;

    View(String code) {
        this.code = code;
    }

    /** As it stands in an address. */
    String code() {
        return code;
    }

    static Optional<View> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equalsIgnoreCase(code)).findFirst();
    }

    /** Whether who comes first can be seen in it. */
    boolean isInOrder() {
        return this == TABLE || this == DOTS || this == CHANGE;
    }

    String name(Messages messages) {
        return switch (this) {
            case TABLE -> messages.say("view.table");
            case FUNNEL -> messages.say("view.funnel");
            case DOTS -> messages.say("view.dots");
            case CHANGE -> messages.say("view.change");
            case TOGETHER -> messages.say("view.together");
            case MAP -> messages.say("view.map");
            case TIME -> messages.say("view.time");
        };
    }
}
