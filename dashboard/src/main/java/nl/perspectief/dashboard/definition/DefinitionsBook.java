package nl.perspectief.dashboard.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.apache.commons.csv.CSVRecord;

/** All indicators in plain words of one language, in the order of the catalogue. */
final class DefinitionsBook {

    private static final Set<String> HAVE_COHORT_TABLES =
            Terms.reference("mode_b_sources").stream()
                    .map(line -> line.get("indicator"))
                    .collect(Collectors.toSet());

    private final Language language;
    private final Messages messages;
    private final Terms terms;
    private final Map<String, CSVRecord> texts;
    private final Map<String, CSVRecord> data = byIndicator(Terms.reference("definitions_nl"));

    DefinitionsBook(Language language) {
        this.language = language;
        messages = language.messages(DefinitionsBook.class);
        terms = new Terms(language);
        texts = byIndicator(Terms.texts("definitions", language));
    }

    List<Entry> entries() {
        return indicators().stream().map(this::entry).toList();
    }

    private static Map<String, CSVRecord> byIndicator(List<CSVRecord> lines) {
        return lines.stream()
                .collect(Collectors.toMap(line -> line.get("indicator"), line -> line));
    }

    /** The line of an indicator; every one has its own. */
    private static CSVRecord line(Map<String, CSVRecord> lines, Indicator indicator) {
        return Objects.requireNonNull(
                lines.get(indicator.id()), () -> "No definition of " + indicator.id());
    }

    static List<Indicator> indicators() {
        return Terms.reference("indicators").stream().map(DefinitionsBook::indicator).toList();
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

    private Entry entry(Indicator indicator) {
        CSVRecord text = line(texts, indicator);
        return new Entry(
                indicator,
                unit(indicator),
                field(text, "definition"),
                facts(indicator, text),
                example(indicator, text),
                list(text, "limits").stream().map(terms::withSettings).toList());
    }

    private List<Fact> facts(Indicator indicator, CSVRecord text) {
        List<String> sources = list(line(data, indicator), "sources");
        return List.of(
                new Fact("fact.formula", field(text, "formula")),
                new Fact("fact.numerator", field(text, "numerator")),
                new Fact(
                        "fact.denominator",
                        text.get("denominator").isBlank()
                                ? messages.say("none")
                                : field(text, "denominator")),
                new Fact("fact.unit", unit(indicator)),
                new Fact("fact.direction", terms.of("direction", indicator.direction())),
                new Fact("fact.period", field(text, "period") + " " + kind(indicator, sources)),
                new Fact("fact.measures", measures(indicator)),
                new Fact("fact.breakdowns", breakdowns(indicator)),
                new Fact("fact.sources", Sources.inWords(sources, messages)),
                new Fact("fact.cohorts", cohortTable(indicator, sources)),
                new Fact(
                        "fact.interval",
                        terms.of("interval", indicator.intervalMethod().split("[ ,;]")[0])),
                new Fact("fact.disclosure", suppression(indicator)));
    }

    /** The catalogue has it in Dutch. */
    private String unit(Indicator indicator) {
        return language == Language.DUTCH ? indicator.unit() : terms.of("unit", indicator.unit());
    }

    private String field(CSVRecord line, String name) {
        return terms.withSettings(line.get(name));
    }

    private static List<String> list(CSVRecord line, String name) {
        return Arrays.asList(line.get(name).split("\\|"));
    }

    private String kind(Indicator indicator, List<String> sources) {
        return Terms.filled(
                terms.of("kind", indicator.kind()),
                Map.of("quarters", Sources.quarters(sources, language)));
    }

    private String measures(Indicator indicator) {
        return indicator.measures().stream()
                .map(measure -> "%s (`%s`)".formatted(terms.of("measure", measure), measure))
                .collect(Collectors.joining(", "));
    }

    private String breakdowns(Indicator indicator) {
        return indicator.breakdowns().isEmpty()
                ? messages.say("none")
                : indicator.breakdowns().stream()
                        .map(token -> Characteristic.of(token).orElseThrow())
                        .map(one -> "%s (`%s`)".formatted(one.name(language), one.token()))
                        .collect(Collectors.joining(", "));
    }

    /** What is said of municipalities that deliver numbers instead of rows. */
    private String cohortTable(Indicator indicator, List<String> sources) {
        if (HAVE_COHORT_TABLES.contains(indicator.id())) {
            return messages.say("cohorts.own-sheet");
        }
        return messages.say(
                Sources.areInModeB(sources) ? "cohorts.as-others" : "cohorts.not-applicable");
    }

    private String suppression(Indicator indicator) {
        String protecting = indicator.measures().contains("26w") ? "26w" : "14d";
        return Terms.filled(
                terms.of("suppression", indicator.suppression().split(" ")[0]),
                Map.of("protecting", terms.of("measure", protecting)));
    }

    private Example example(Indicator indicator, CSVRecord text) {
        var numbers = new Numbers(line(data, indicator).get("numbers"));
        var worked = new WorkedExample(indicator, numbers, terms, language);
        return new Example(
                Terms.filled(field(text, "example"), numbers.forSentence(language)),
                worked.steps(),
                worked.outcomes());
    }
}
