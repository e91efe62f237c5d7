package nl.perspectief.dashboard.overview;

import java.util.List;
import nl.perspectief.dashboard.dutch.Dutch;

/** The sentences of the page as a whole. */
final class OverviewWords {

    private OverviewWords() {}

    /** What the reader is looking at. */
    static String lead(Overview overview) {
        var names =
                overview.started().chosen().stream().map(trend -> trend.whose().label()).toList();
        var programme = overview.programme();
        var quarter = overview.snapshot().lastQuarter();
        if (names.isEmpty()) {
            return "Hoe staat %s ervoor? Alle %d gemeenten samen, tot en met %s."
                    .formatted(programme.nameInText(), programme.participants().size(), quarter);
        }
        return "%s binnen %s, tot en met %s."
                .formatted(named(names), programme.nameInText(), quarter);
    }

    private static String named(List<String> names) {
        return names.size() <= Lines.MOST
                ? Dutch.listed(names)
                : Dutch.listed(names.subList(0, Lines.MOST))
                        + " en nog %d gemeenten".formatted(names.size() - Lines.MOST);
    }
}
