package nl.perspectief.dashboard.municipality;

import java.util.List;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What is said of all figures together, and of each beside the programme. */
final class ProfileWords {

    /** More names than this are not read. */
    private static final int MOST_NAMES = 8;

    private final Profile profile;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    ProfileWords(Profile profile, FigureWords words) {
        this.profile = profile;
        this.words = words;
        language = words.language();
        messages = language.messages(ProfileWords.class);
    }

    String lead() {
        return profile.deliveries().stream()
                .findFirst()
                .map(DeliveryState::quarter)
                .map(
                        since ->
                                messages.say(
                                        "lead",
                                        profile.municipality().province(),
                                        words.inText(profile.whole()),
                                        language.period(since)))
                .orElseGet(
                        () ->
                                messages.say(
                                        "lead.not-yet",
                                        profile.municipality().province(),
                                        words.inText(profile.whole()),
                                        language.period(profile.last())));
    }

    /** How many figures deviate from the programme, and which. */
    String answer() {
        var name = profile.municipality().name();
        var period = language.period(profile.period());
        if (!profile.takesPart()) {
            return messages.say("answer.not-taking-part", name, period);
        }
        var tested = profile.rows().stream().filter(row -> row.compared().isTested()).count();
        var deviating = profile.rows().stream().filter(row -> row.compared().deviates()).toList();
        var programme = words.inText(profile.whole());
        if (tested == 0) {
            return Messages.together(messages.say("answer.untested", name, period), rest());
        }
        return Messages.together(
                deviating.isEmpty()
                        ? messages.say("answer.none", name, period, tested, programme)
                        : messages.say(
                                "answer.some",
                                name,
                                period,
                                deviating.size(),
                                tested,
                                programme,
                                language.listed(deviating.stream().map(this::named).toList())),
                rest());
    }

    private String named(Row row) {
        return messages.say("answer.one", row.figure().name(language), place(row.compared()));
    }

    /** What of the figures could not be tested. */
    private String rest() {
        var little = having(Signal.TOO_LITTLE);
        var absent = having(Signal.ABSENT);
        return Messages.together(
                little == 0 ? "" : messages.say("answer.too-little", little),
                absent == 0 ? "" : messages.say("answer.absent", absent));
    }

    private long having(Signal signal) {
        return profile.rows().stream().filter(row -> row.compared().signal() == signal).count();
    }

    private String place(Compared compared) {
        return compared.higher() ? messages.say("place.higher") : messages.say("place.lower");
    }

    /** Where a figure lies beside the programme, and whether that is better. */
    String verdict(Compared compared) {
        return switch (compared.signal()) {
            case BETTER -> messages.say("verdict.better", place(compared));
            case WORSE -> messages.say("verdict.worse", place(compared));
            case RISING, FALLING -> place(compared);
            case NONE -> messages.say("verdict.none");
            case TOO_LITTLE -> messages.say("verdict.too-little");
            case UNTESTED -> messages.say("verdict.untested");
            case ABSENT -> messages.say("verdict.absent");
        };
    }

    /** Who the peers are; or why there are none. */
    String peers() {
        var peers = profile.peers();
        var name = profile.municipality().name();
        var programme = words.inText(profile.whole());
        return switch (peers.group()) {
            case PROGRAMME -> "";
            case PROVINCE ->
                    peers.members().isEmpty()
                            ? messages.say(
                                    "peers.nobody-in-province",
                                    profile.municipality().province(),
                                    programme)
                            : messages.say(
                                    "peers.in-province",
                                    profile.municipality().province(),
                                    named(peers.members()));
            case SIZE -> ofSize(peers, name, programme);
        };
    }

    private String ofSize(Peers peers, String name, String programme) {
        if (peers.size() == null) {
            return messages.say("peers.size-not-known", name);
        }
        return peers.members().isEmpty()
                ? messages.say("peers.nobody-of-size", peers.from(), peers.to(), programme)
                : messages.say(
                        "peers.of-size", name, peers.from(), peers.to(), named(peers.members()));
    }

    private String named(List<Municipality> members) {
        var names = members.stream().map(Municipality::name).toList();
        return names.size() <= MOST_NAMES + 1
                ? language.listed(names)
                : messages.say(
                        "peers.and-more",
                        String.join(", ", names.subList(0, MOST_NAMES)),
                        names.size() - MOST_NAMES);
    }

    /** Over the column of the peers. */
    String peersShort() {
        var peers = profile.peers();
        return peers.group() == PeerGroup.PROVINCE
                ? messages.say("peers.short-province", peers.members().size())
                : messages.say("peers.short-size", peers.members().size());
    }
}
