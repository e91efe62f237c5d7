package nl.perspectief.etl.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * What the copy does not have, to be told to its sender.
 *
 * @param comments how many comments of the sender
 * @param links how many links to other workbooks
 * @param formulas how many cells hold a value where they held a formula
 */
record Removed(int comments, int links, int formulas) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Dit is een kopie van uw werkboek, met kleuren en opmerkingen erbij. Aan uw gegevens"
                        + " is niets veranderd. Documenteigenschappen, zoals de naam van de auteur,"
                        + " zijn weggelaten.");
        if (comments > 0) {
            sentences.add(
                    "Opmerkingen die al in het werkboek stonden, zijn uit de kopie gehaald: %s. In uw"
                                    .formatted(Wording.number(comments))
                            + " eigen bestand staan zij nog.");
        }
        if (links > 0 || formulas > 0) {
            sentences.add(
                    "Koppelingen met andere bestanden zijn uit de kopie gehaald. %s"
                            .formatted(
                                    formulas == 0
                                            ? "Er was geen cel die ze gebruikte."
                                            : "In %s staat nu de waarde in plaats van de formule."
                                                    .formatted(Wording.cells(formulas))));
        }
        return sentences;
    }
}
