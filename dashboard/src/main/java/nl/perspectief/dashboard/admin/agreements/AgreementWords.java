package nl.perspectief.dashboard.admin.agreements;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.delivery.AimCatalogue;
import nl.perspectief.etl.delivery.AimDesk;
import nl.perspectief.etl.delivery.AimRefusedException.Reason;

/** What is agreed, and with whom, as a reader says it. */
final class AgreementWords {

    private final Map<String, String> municipalities;
    private final AccountNames names;
    private final Language language;
    private final Messages messages;

    AgreementWords(Map<String, String> municipalities, AccountNames names, Language language) {
        this.municipalities = municipalities;
        this.names = names;
        this.language = language;
        messages = language.messages(AgreementWords.class);
    }

    Set<String> programmes() {
        return WorkbookDefinition.programmes();
    }

    String programme(String code) {
        return code.equals("IMPULS_SZW") ? messages.say("programme.impuls") : code;
    }

    /** Codes, with that of a whole programme first. */
    Set<String> everyone() {
        var all = new LinkedHashMap<String, String>();
        all.put(AimDesk.ALL, "");
        all.putAll(municipalities);
        return all.keySet();
    }

    Set<String> municipalities() {
        return municipalities.keySet();
    }

    String whose(String code) {
        return code.equals(AimDesk.ALL)
                ? messages.say("whole")
                : Objects.requireNonNullElse(municipalities.get(code), code);
    }

    String indicator(String id, AimCatalogue catalogue) {
        var entry = catalogue.indicators().get(id);
        if (entry == null) {
            return id;
        }
        var name = language == Language.DUTCH ? entry.dutch() : entry.english();
        return "%s · %s".formatted(id, name);
    }

    String by(String words, Instant at) {
        return messages.say("by", names.in(words), language.moment(at));
    }

    static String refusal(Reason reason, Messages messages) {
        return switch (reason) {
            case INDICATOR -> messages.say("refused.indicator");
            case MEASURE -> messages.say("refused.measure");
            case PROGRAMME -> messages.say("refused.programme");
            case MUNICIPALITY -> messages.say("refused.municipality");
            case YEAR -> messages.say("refused.year");
            case PERIOD -> messages.say("refused.period");
            case VALUE -> messages.say("refused.value");
            case SENTENCE -> messages.say("refused.sentence");
            case GONE -> messages.say("refused.gone");
        };
    }
}
