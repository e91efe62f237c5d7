package nl.perspectief.dashboard.municipality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;

/** Why figures of a municipality are not there, each reason once. */
final class Reasons {

    private final Profile profile;
    private final FigureWords words;
    private final Messages messages;

    Reasons(Profile profile, FigureWords words) {
        this.profile = profile;
        this.words = words;
        messages = words.language().messages(Reasons.class);
    }

    List<String> all() {
        var reasons = new ArrayList<String>();
        profile.rows().stream()
                .map(Row::own)
                .filter(Objects::nonNull)
                .map(Observation::status)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(this::reason)
                .filter(reason -> !reason.isEmpty())
                .forEach(reasons::add);
        return reasons;
    }

    private String reason(Status status) {
        return switch (status) {
            case VALUE -> "";
            case NOT_APPLICABLE -> notApplicable();
            case NOT_DELIVERED -> messages.say("why.not-delivered");
            case TOO_SHORT -> messages.say("why.too-short");
            case SUPPRESSED -> words.whyKept();
        };
    }

    private String notApplicable() {
        var manner = Manner.of(profile.municipality().code(), profile.deliveries(), profile.last());
        return manner.cohorts()
                ? messages.say("why.cohorts", profile.municipality().name())
                : messages.say("why.not-asked");
    }
}
