package nl.perspectief.dashboard.placements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;

/** Which groups have no figure, by why they have none. */
final class Missing {

    private final FigureWords words;
    private final Map<Status, List<String>> names = new LinkedHashMap<>();

    Missing(FigureWords words) {
        this.words = words;
    }

    void add(String name, Status why) {
        names.computeIfAbsent(why, _ -> new ArrayList<>()).add(name);
    }

    /**
     * Empty when every group has a figure.
     *
     * @param groups how many there are in all
     */
    String sentence(int groups) {
        return names.isEmpty()
                ? ""
                : Messages.together(
                        who(groups), names.containsKey(Status.SUPPRESSED) ? words.whyKept() : "");
    }

    private String who(int groups) {
        var messages = words.language().messages(Missing.class);
        var first = names.entrySet().iterator().next();
        return first.getValue().size() == groups && groups > 1
                ? messages.say("missing.all", groups, words.instead(first.getKey()))
                : messages.say(
                        "missing",
                        words.language()
                                .listed(names.entrySet().stream().map(this::told).toList()));
    }

    private String told(Map.Entry<Status, List<String>> one) {
        return "%s (%s)"
                .formatted(words.instead(one.getKey()), words.language().listed(one.getValue()));
    }
}
