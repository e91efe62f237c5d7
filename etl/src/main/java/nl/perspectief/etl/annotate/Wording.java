package nl.perspectief.etl.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.etl.finding.Finding;

/** The sentences above the list of findings. */
final class Wording {

    static final List<String> HEADINGS =
            List.of(
                    "Soort",
                    "Ernst",
                    "Regel",
                    "Blad",
                    "Cel",
                    "Kolom",
                    "Aantal cellen",
                    "Wat er aan de hand is",
                    "Wat u kunt doen");
    static final String GROUP = "Overzicht";
    static final String CELL = "Cel";
    static final String WHOLE_SHEET = "hele blad";
    static final String WHOLE_FILE = "hele werkboek";

    static final String MEND =
            "Verbeter de cellen met een kleur in deze kopie en lever hem opnieuw aan. Kleuren,"
                    + " opmerkingen en dit blad mogen blijven staan.";
    static final String MEND_BY_LIST =
            "Verbeter in deze kopie wat hieronder staat en lever hem opnieuw aan. Dit blad mag blijven"
                    + " staan.";
    static final String LOOK_ONLY =
            "Dit werkboek is te groot om er kleuren in te zetten. Zoek de cellen op in uw eigen"
                    + " bestand; het adres staat in de kolom Cel.";
    static final String NOT_MARKED =
            "In dit werkboek kunnen geen kleuren worden gezet. Zoek de cellen op in uw eigen"
                    + " bestand; het adres staat in de kolom Cel.";
    static final String NOTHING_KEPT =
            "Uit uw bestand is niets overgenomen. Hieronder staat alleen waar het om gaat.";

    private static final Locale DUTCH = Locale.of("nl");

    private Wording() {}

    static String number(int count) {
        return String.format(DUTCH, "%,d", count);
    }

    static String cells(int count) {
        return count == 1 ? "1 cel" : number(count) + " cellen";
    }

    /** What the findings come to, in one or two sentences. */
    static String verdict(List<Finding> findings) {
        var errors = findings.stream().filter(Finding::holdsBack).toList();
        var parts = new ArrayList<String>();
        parts.add(
                errors.isEmpty()
                        ? "Dit werkboek is in orde en kan worden aangeleverd."
                        : "Dit werkboek is nog niet in orde: %s.".formatted(counted(errors)));
        long warnings = count(findings, Look.WARNING);
        if (warnings > 0) {
            parts.add(
                    warnings == 1
                            ? "Er is 1 punt om na te kijken (Let op)."
                            : "Er zijn %d punten om na te kijken (Let op).".formatted(warnings));
        }
        return String.join(" ", parts);
    }

    private static long count(List<Finding> findings, Look look) {
        return findings.stream().filter(finding -> Look.of(finding) == look).count();
    }

    private static String counted(List<Finding> errors) {
        int cells = errors.stream().mapToInt(error -> error.cells().size()).sum();
        var kinds = errors.size() == 1 ? "1 soort fout" : errors.size() + " soorten fouten";
        return cells == 0 ? kinds : "%s, in %s".formatted(kinds, cells(cells));
    }
}
