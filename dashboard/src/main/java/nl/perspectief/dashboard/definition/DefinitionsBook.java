package nl.perspectief.dashboard.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Indicator;
import org.apache.commons.csv.CSVRecord;

/** All indicators in plain Dutch, in the order of the catalogue. */
final class DefinitionsBook {

    private static final Map<String, String> BREAKDOWNS =
            Terms.reference("breakdowns").stream()
                    .collect(Collectors.toMap(one -> one.get("token"), one -> one.get("name_nl")));

    private static final Set<String> HAVE_COHORT_TABLES =
            Terms.reference("mode_b_sources").stream()
                    .map(line -> line.get("indicator"))
                    .collect(Collectors.toSet());

    private final Terms terms = new Terms();

    List<Entry> entries() {
        return indicators().stream().map(one -> entry(one, dutch(one))).toList();
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

    private Entry entry(Indicator indicator, CSVRecord dutch) {
        return new Entry(
                indicator,
                field(dutch, "definition"),
                facts(indicator, dutch),
                example(indicator, dutch),
                list(dutch, "limits").stream().map(terms::withSettings).toList());
    }

    private List<Fact> facts(Indicator indicator, CSVRecord dutch) {
        List<String> sources = list(dutch, "sources");
        return List.of(
                new Fact("fact.formula", field(dutch, "formula")),
                new Fact("fact.numerator", field(dutch, "numerator")),
                new Fact(
                        "fact.denominator",
                        dutch.get("denominator").isBlank() ? "geen" : field(dutch, "denominator")),
                new Fact("fact.unit", indicator.unit()),
                new Fact("fact.direction", terms.of("direction", indicator.direction())),
                new Fact("fact.period", field(dutch, "period") + " " + kind(indicator, sources)),
                new Fact("fact.measures", measures(indicator)),
                new Fact("fact.breakdowns", breakdowns(indicator)),
                new Fact("fact.sources", Sources.inWords(sources)),
                new Fact("fact.cohorts", cohortTable(indicator, sources)),
                new Fact(
                        "fact.interval",
                        terms.of("interval", indicator.intervalMethod().split("[ ,;]")[0])),
                new Fact("fact.disclosure", suppression(indicator)));
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

    private Example example(Indicator indicator, CSVRecord dutch) {
        var numbers = new Numbers(dutch.get("numbers"));
        var worked = new WorkedExample(indicator, numbers, terms);
        return new Example(
                Terms.filled(field(dutch, "example"), numbers.forSentence()),
                worked.steps(),
                worked.outcomes());
    }
}
