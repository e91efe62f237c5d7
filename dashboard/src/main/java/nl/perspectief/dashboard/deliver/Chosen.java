package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.dashboard.language.Language;

/**
 * What stands in the address of the page.
 *
 * @param programme as asked; empty when nothing was
 * @param receipt as asked, not looked up yet
 */
record Chosen(Optional<String> programme, Optional<String> receipt) {

    static final String PROGRAMME = "programma";
    static final String RECEIPT = "ontvangst";
    private static final String LANGUAGE = "taal";

    static Chosen in(QueryParameters address) {
        return new Chosen(
                address.getSingleParameter(PROGRAMME).filter(text -> !text.isBlank()),
                address.getSingleParameter(RECEIPT).filter(text -> !text.isBlank()));
    }

    /** The receipt's number; empty when what was asked is no number. */
    static Optional<Long> number(String asked) {
        return asked.matches("\\d{1,18}") ? Optional.of(Long.valueOf(asked)) : Optional.empty();
    }

    static QueryParameters of(String programme, Language language) {
        return QueryParameters.simple(parameters(programme, language));
    }

    static QueryParameters of(String programme, long receipt, Language language) {
        var parameters = parameters(programme, language);
        parameters.put(RECEIPT, Long.toString(receipt));
        return QueryParameters.simple(parameters);
    }

    private static Map<String, String> parameters(String programme, Language language) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(PROGRAMME, programme);
        if (language != Language.DUTCH) {
            parameters.put(LANGUAGE, language.code());
        }
        return parameters;
    }

    static List<String> names() {
        return List.of(RECEIPT);
    }
}
