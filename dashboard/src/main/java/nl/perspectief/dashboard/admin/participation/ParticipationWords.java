package nl.perspectief.dashboard.admin.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.delivery.ParticipationDesk.Entered;
import nl.perspectief.etl.delivery.ParticipationDesk.TakingPart;
import nl.perspectief.etl.delivery.ParticipationRefusedException;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Who takes part, and when, as a reader says it. */
final class ParticipationWords {

    private static final int QUARTERS_AHEAD = 8;
    private static final int QUARTERS = 32;

    private final Map<String, String> municipalities;
    private final AccountNames names;
    private final Language language;
    private final Messages messages;

    ParticipationWords(Map<String, String> municipalities, AccountNames names, Language language) {
        this.municipalities = municipalities;
        this.names = names;
        this.language = language;
        messages = language.messages(ParticipationWords.class);
    }

    Messages messages() {
        return messages;
    }

    Set<String> programmes() {
        return WorkbookDefinition.programmes();
    }

    String programme(String code) {
        return code.equals("IMPULS_SZW") ? messages.say("programme.impuls") : code;
    }

    Set<String> municipalities() {
        return municipalities.keySet();
    }

    String municipality(String code) {
        return Objects.requireNonNullElse(municipalities.get(code), code);
    }

    /** Of which one can be chosen, the newest first. */
    List<Quarter> quarters() {
        var last =
                Stream.iterate(Quarter.of(LocalDate.now(RunRequest.ZONE)), Quarter::next)
                        .skip(QUARTERS_AHEAD)
                        .findFirst()
                        .orElseThrow();
        return Stream.iterate(last, Quarter::previous).limit(QUARTERS).toList();
    }

    String quarter(Quarter quarter) {
        return language.period(quarter);
    }

    String last(@Nullable Quarter quarter) {
        return quarter == null ? messages.say("no.end") : quarter(quarter);
    }

    String entered(@Nullable Entered entered, String source) {
        return entered == null
                ? messages.say("of.the.file", source)
                : messages.say(
                        "entered",
                        entered.reason(),
                        names.in(entered.by()),
                        language.moment(entered.at()));
    }

    String summary(TakingPart one) {
        var spell = one.spell();
        return "%s · %s · %s – %s"
                .formatted(
                        programme(spell.programme()),
                        municipality(spell.municipalityCode()),
                        quarter(spell.from()),
                        last(spell.to()));
    }

    static String refusal(ParticipationRefusedException refusal, Language language) {
        var messages = language.messages(ParticipationWords.class);
        var quarters = language.listed(refusal.quarters().stream().map(language::period).toList());
        return switch (refusal.reason()) {
            case PROGRAMME -> messages.say("refused.programme");
            case MUNICIPALITY -> messages.say("refused.municipality");
            case NO_BEGINNING -> messages.say("refused.beginning");
            case ORDER -> messages.say("refused.order");
            case OVERLAP -> messages.say("refused.overlap");
            case NOTHING_NEW -> messages.say("refused.nothing-new");
            case NO_REASON -> messages.say("refused.reason");
            case GONE -> messages.say("refused.gone");
            case CLOSED -> messages.say("refused.closed", quarters);
            case DELIVERED -> messages.say("refused.delivered", quarters);
            case SPOKEN_OF -> messages.say("refused.spoken-of");
            case LAST_ONE -> messages.say("refused.last-one");
        };
    }
}
