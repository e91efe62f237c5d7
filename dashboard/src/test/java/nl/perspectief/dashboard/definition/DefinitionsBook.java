package nl.perspectief.dashboard.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Indicator;
import org.apache.commons.csv.CSVRecord;

/** The text of docs/definitions.md. */
final class DefinitionsBook {

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

    private static final Map<String, String> BREAKDOWNS =
            Terms.reference("breakdowns").stream()
                    .collect(Collectors.toMap(one -> one.get("token"), one -> one.get("name_nl")));

    private static final Set<String> HAVE_COHORT_TABLES =
            Terms.reference("mode_b_sources").stream()
                    .map(line -> line.get("indicator"))
                    .collect(Collectors.toSet());

    private final Terms terms = new Terms();
    private final StringBuilder page = new StringBuilder(terms.withSettings(OPENING));

    String text() {
        index(indicators());
        indicators().forEach(indicator -> section(indicator, dutch(indicator)));
        return page.toString();
    }

    static List<Indicator> indicators() {
        return Terms.reference("indicators").stream().map(DefinitionsBook::indicator).toList();
    }

    /** Its line in definitions_nl.csv. */
    static CSVRecord dutch(Indicator indicator) {
        return Terms.reference("definitions_nl").stream()
                .filter(line -> line.get("indicator").equals(indicator.id()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Dutch definition of " + indicator.id()));
    }

    private static Indicator indicator(CSVRecord line) {
        return new Indicator(
                line.get("id"),
                (int) line.getRecordNumber(),
                line.get("name_nl"),
                line.get("name_en"),
                line.get("definition"),
                line.get("numerator"),
                line.get("denominator"),
                line.get("unit"),
                line.get("direction"),
                line.get("kind"),
                tokens(line.get("measures")),
                tokens(line.get("breakdowns")),
                line.get("source"),
                line.get("interval"),
                line.get("suppression"));
    }

    private static List<String> tokens(String list) {
        return list.isBlank() ? List.of() : Arrays.asList(list.split(", *"));
    }

    private void index(List<Indicator> indicators) {
        page.append("| Indicator | | Eenheid |\n|---|---|---|\n");
        for (Indicator one : indicators) {
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

    private void section(Indicator indicator, CSVRecord dutch) {
        List<String> sources = list(dutch, "sources");
        page.append(
                "\n## %s %s\n\n*%s.* %s\n\n| | |\n|---|---|\n"
                        .formatted(
                                indicator.id(),
                                indicator.nameNl(),
                                indicator.nameEn(),
                                field(dutch, "definition")));
        row("Formule", field(dutch, "formula"));
        row("Teller", field(dutch, "numerator"));
        row("Noemer", dutch.get("denominator").isBlank() ? "geen" : field(dutch, "denominator"));
        row("Eenheid", indicator.unit());
        row("Richting", terms.of("direction", indicator.direction()));
        row("Periode", field(dutch, "period") + " " + kind(indicator, sources));
        row("Maten", measures(indicator));
        row("Uitsplitsingen", breakdowns(indicator));
        row("Bronnen", Sources.inWords(sources));
        row("Cohorttabel", cohortTable(indicator, sources));
        row("Onzekerheid", terms.of("interval", indicator.intervalMethod().split("[ ,;]")[0]));
        row("Afscherming", suppression(indicator));
        example(indicator, dutch);
        limits(dutch);
    }

    private void row(String name, String text) {
        page.append("| %s | %s |\n".formatted(name, text));
    }

    private String field(CSVRecord dutch, String name) {
        return terms.withSettings(dutch.get(name));
    }

    private static List<String> list(CSVRecord dutch, String name) {
        return Arrays.asList(dutch.get(name).split("\\|"));
    }

    private String kind(Indicator indicator, List<String> sources) {
        return Terms.filled(
                terms.of("kind", indicator.kind()), Map.of("quarters", Sources.quarters(sources)));
    }

    private String measures(Indicator indicator) {
        return indicator.measures().stream()
                .map(measure -> "%s (`%s`)".formatted(terms.of("measure", measure), measure))
                .collect(Collectors.joining(", "));
    }

    private static String breakdowns(Indicator indicator) {
        return indicator.breakdowns().isEmpty()
                ? "geen"
                : indicator.breakdowns().stream()
                        .map(token -> "%s (`%s`)".formatted(BREAKDOWNS.get(token), token))
                        .collect(Collectors.joining(", "));
    }

    /** What is said of municipalities that deliver numbers instead of rows. */
    private static String cohortTable(Indicator indicator, List<String> sources) {
        if (HAVE_COHORT_TABLES.contains(indicator.id())) {
            return "Van een gemeente die een cohorttabel levert, komt het cijfer uit het blad Cohorten, zonder uitsplitsingen.";
        }
        return Sources.areInModeB(sources)
                ? "Ook van een gemeente die een cohorttabel levert."
                : "Van een gemeente die een cohorttabel levert, is het cijfer niet van toepassing; zij telt niet mee bij het aantal gemeenten.";
    }

    private String suppression(Indicator indicator) {
        String protecting = indicator.measures().contains("26w") ? "26 weken" : "14 dagen";
        return Terms.filled(
                terms.of("suppression", indicator.suppression().split(" ")[0]),
                Map.of("protecting", protecting));
    }

    private void example(Indicator indicator, CSVRecord dutch) {
        var numbers = new Numbers(dutch.get("numbers"));
        page.append(
                "\n**Voorbeeld.** %s\n\n%s"
                        .formatted(
                                Terms.filled(field(dutch, "example"), numbers.forSentence()),
                                new WorkedExample(indicator, numbers, terms).outcomes()));
    }

    private void limits(CSVRecord dutch) {
        page.append("\n**Wat het cijfer niet zegt**\n\n");
        list(dutch, "limits")
                .forEach(one -> page.append("- %s\n".formatted(terms.withSettings(one))));
    }
}
