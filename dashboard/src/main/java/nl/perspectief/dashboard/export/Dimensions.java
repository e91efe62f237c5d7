package nl.perspectief.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Observation;

/**
 * What an export tells apart.
 *
 * @param municipalities codes to keep; empty keeps all, and the total
 * @param breakdowns tokens, at most two
 */
record Dimensions(List<String> municipalities, List<String> breakdowns) {

    private static final int MOST_BREAKDOWNS = 2;

    /** Refuses what would add up figures that are never added up. */
    static Dimensions of(ExportRequest request) {
        List<String> by = request.by();
        if (!by.contains("period")) {
            throw new ExportRefusedException(
                    "Een cijfer hoort altijd bij een periode. Zet period in --by.");
        }
        if (!by.contains("programme") && request.programme() == null) {
            throw new ExportRefusedException(
                    "Programma's worden nooit bij elkaar opgeteld. Zet programme in --by, of kies"
                            + " er één met --programme.");
        }
        return new Dimensions(municipalities(request), breakdowns(by));
    }

    private static List<String> municipalities(ExportRequest request) {
        if (request.by().contains("municipality")) {
            return request.municipalities();
        }
        if (!request.municipalities().isEmpty()
                && !request.municipalities().equals(List.of(Observation.ALL))) {
            throw new ExportRefusedException(
                    "Er is geen totaal van losse gemeenten. Zet municipality in --by, of laat"
                            + " --municipality weg.");
        }
        return List.of(Observation.ALL);
    }

    private static List<String> breakdowns(List<String> by) {
        var tokens = new ArrayList<>(by);
        tokens.removeAll(ExportRequest.DEFAULT_BY);
        if (tokens.size() > MOST_BREAKDOWNS) {
            throw new ExportRefusedException(
                    "Kies hoogstens twee uitsplitsingen, niet %s."
                            .formatted(String.join(", ", tokens)));
        }
        return tokens;
    }

    /** Refuses a breakdown of which there are no figures, rather than giving none. */
    void requirePublished(List<String> published) {
        for (String token : breakdowns) {
            if (!published.contains(token)) {
                throw new ExportRefusedException(
                        "Uitsplitsing %s is er niet. Kies uit: %s."
                                .formatted(token, String.join(", ", choices(published))));
            }
        }
    }

    private static List<String> choices(List<String> published) {
        var choices = new ArrayList<>(ExportRequest.DEFAULT_BY);
        choices.addAll(published);
        return choices;
    }
}
