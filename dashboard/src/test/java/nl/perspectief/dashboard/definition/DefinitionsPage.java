package nl.perspectief.dashboard.definition;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** The text of docs/definitions.md. */
final class DefinitionsPage {

    private static final String OPENING =
            """
            # Definitieboek

            Wat elk cijfer van Perspectief telt, hoe het wordt berekend, en wat het niet zegt. Gemaakt uit `definitions_nl.csv`,
            `indicators.csv` en hun buren in `sql/warehouse/reference` door `DefinitionsBookTest`; verander het niet hier.

            Bij elk cijfer geldt:

            - **Ontbreken is geen nul.** Niet van toepassing, niet geleverd, te weinig volgduur en afgeschermd zijn vier verschillende dingen.
              Een geleverde nul is een vijfde.
            - **Onbekend** staat apart en zit niet in de noemer, tenzij er iets anders staat.
            - **Het cijfer van een programma** voegt de gemeenten samen: som van de tellers ÷ som van de noemers, of alle personen in één
              curve. Een gemeente met veel jongeren telt dus zwaarder. Er staat bij over hoeveel van hoeveel gemeenten het gaat. De twee
              programma's worden nooit opgeteld, want veel gemeenten doen aan allebei mee.
            - **Periodes** zijn kwartalen (2026-K3) en kalenderjaren. Een jaar wordt uit aantallen of personen berekend, nooit als gemiddelde van
              kwartalen.
            - **Te weinig volgduur.** Een cijfer na een aantal weken of maanden heeft tijd nodig. Is die tijd op de peildatum voor minder dan
              {matured_minimum} personen voorbij, en niet voor iedereen, of is tot die dag niemand meer te volgen, dan is er geen cijfer.
            - **Afgeschermd** zijn kleine aantallen, ook van wat onbekend is, en soms een ander cijfer waaruit een klein aantal te berekenen
              is. De gemeente zelf ziet haar eigen cijfers altijd.
            - **Voorbeelden** zijn verzonnen, en uitgerekend met dezelfde rekenregels als de cijfers zelf.

            De namen van bladen en kolommen zijn die van het werkboek van IMPULS_SZW; heet een kolom bij BOTOC anders, dan staat dat erbij.

            """;

    private final Messages messages = Language.DUTCH.messages(DefinitionsBook.class);
    private final StringBuilder page =
            new StringBuilder(new Terms(Language.DUTCH).withSettings(OPENING));

    String text() {
        var entries = new DefinitionsBook(Language.DUTCH).entries();
        index(entries);
        entries.forEach(this::section);
        return page.toString();
    }

    private void index(List<Entry> entries) {
        page.append("| Indicator | | Eenheid |\n|---|---|---|\n");
        for (Entry entry : entries) {
            var one = entry.indicator();
            page.append(
                    "| [%s](#%s) | %s | %s |\n"
                            .formatted(one.id(), anchor(one), one.nameNl(), one.unit()));
        }
    }

    private static String anchor(Indicator indicator) {
        return (indicator.id() + " " + indicator.nameNl())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private void section(Entry entry) {
        var indicator = entry.indicator();
        page.append(
                "\n## %s %s\n\n*%s.* %s\n\n| | |\n|---|---|\n"
                        .formatted(
                                indicator.id(),
                                indicator.nameNl(),
                                indicator.nameEn(),
                                entry.definition()));
        entry.facts().forEach(fact -> row(List.of(messages.say(fact.name()), fact.text())));
        example(entry.example());
        page.append("\n**%s**\n\n".formatted(messages.say("limits")));
        entry.limits().forEach(this::item);
    }

    private void example(Example example) {
        page.append("\n**%s.** %s\n\n".formatted(messages.say("example"), example.sentence()));
        for (int i = 0; i < example.steps().size(); i++) {
            var cells = example.steps().get(i);
            row(cells);
            if (i == 0) {
                page.append(
                        "|%s|\n"
                                .formatted(
                                        String.join(
                                                "|", Collections.nCopies(cells.size(), "--:"))));
            }
        }
        if (!example.steps().isEmpty()) {
            page.append('\n');
        }
        example.outcomes().forEach(this::item);
    }

    private void row(List<String> cells) {
        page.append("| %s |\n".formatted(String.join(" | ", cells)));
    }

    private void item(String text) {
        page.append("- %s\n".formatted(text));
    }
}
