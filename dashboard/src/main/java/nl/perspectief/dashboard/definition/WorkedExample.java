package nl.perspectief.dashboard.definition;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.MeanScore;
import nl.perspectief.dashboard.statistics.MedianTime;
import nl.perspectief.dashboard.statistics.SurvivalStep;
import nl.perspectief.dashboard.statistics.Wilson;
import org.apache.commons.csv.CSVRecord;

/** What comes of the numbers of an example, calculated as the figures themselves are. */
final class WorkedExample {

    private static final List<String> HEAD =
            List.of(
                    "Dag",
                    "Nog gevolgd",
                    "Gebeurtenis",
                    "Kans van die dag",
                    "Kans tot en met die dag");

    private final Indicator indicator;
    private final Numbers numbers;
    private final Terms terms;

    WorkedExample(Indicator indicator, Numbers numbers, Terms terms) {
        this.indicator = indicator;
        this.numbers = numbers;
        this.terms = terms;
    }

    /** One for each measure that the numbers give. */
    List<String> outcomes() {
        return indicator.measures().stream()
                .filter(name -> !numbers.has("for") || numbers.text("for").equals(name))
                .map(
                        name ->
                                "%s: %s"
                                        .formatted(
                                                terms.of("measure", name),
                                                outcome(Terms.measure(name))))
                .toList();
    }

    /** The days on which something happened, under their heads; empty where there is no curve. */
    List<List<String>> steps() {
        return numbers.has("events") ? steps(numbers.curve("main")) : List.of();
    }

    private String outcome(CSVRecord measure) {
        return switch (measure.get("form")) {
            case "COUNT" -> count(numbers.list("terms"));
            case "SHARE" -> share(numbers.number("x"), numbers.number("n"));
            case "RATIO" -> ratio();
            case "MEAN" -> mean(numbers.list("scores"));
            case "INDEX" -> "**%d** van %d".formatted(numbers.number("x"), numbers.number("n"));
            case "SURVIVAL" ->
                    survival(
                            numbers.curve(measure.get("bound")),
                            Integer.parseInt(measure.get("days")));
            case "MEDIAN" -> median(numbers.curve("main").median());
            default -> throw new IllegalArgumentException("Unknown form " + measure);
        };
    }

    private static String count(List<Integer> terms) {
        String sum =
                terms.stream()
                        .map(term -> (term < 0 ? " − " : " + ") + Math.abs(term))
                        .collect(Collectors.joining())
                        .substring(" + ".length());
        return "%s = **%d**".formatted(sum, terms.stream().mapToInt(Integer::intValue).sum());
    }

    private String share(long x, long n) {
        String share = "%d ÷ %d = **%s**".formatted(x, n, DUTCH.percent((double) x / n));
        if (!indicator.intervalMethod().startsWith("Wilson")) {
            return share;
        }
        var limits = Objects.requireNonNull(Wilson.interval(x, n, Confidence.P95));
        return share + interval(DUTCH.percents(limits.lower(), limits.upper()));
    }

    private String ratio() {
        double value = numbers.number("x") / Double.parseDouble(numbers.text("n"));
        return "%d ÷ %s = **%s**"
                .formatted(
                        numbers.number("x"),
                        numbers.text("n").replace('.', ','),
                        decimals(value, 2));
    }

    private static String mean(List<Integer> scores) {
        int sum = scores.stream().mapToInt(Integer::intValue).sum();
        int squares = scores.stream().mapToInt(score -> score * score).sum();
        Estimate mean = Objects.requireNonNull(MeanScore.of(scores.size(), sum, squares));
        return "(%s) ÷ %d = %d ÷ %d = **%s**%s"
                .formatted(
                        scores.stream().map(String::valueOf).collect(Collectors.joining(" + ")),
                        scores.size(),
                        sum,
                        scores.size(),
                        decimals(mean.value(), 1),
                        interval(
                                decimals(Objects.requireNonNull(mean.lower()), 1)
                                        + "–"
                                        + decimals(Objects.requireNonNull(mean.upper()), 1)));
    }

    private String survival(KaplanMeier curve, int day) {
        Estimate kept = Objects.requireNonNull(curve.survivalAt(day));
        Estimate shown =
                indicator.isRetention() ? kept : Objects.requireNonNull(curve.incidenceAt(day));
        String left = decimals(kept.value(), 3);
        return "%s = **%s**%s; %s"
                .formatted(
                        indicator.isRetention() ? left : "1 − " + left,
                        DUTCH.percent(shown.value()),
                        interval(
                                DUTCH.percents(
                                        Objects.requireNonNull(shown.lower()),
                                        Objects.requireNonNull(shown.upper()))),
                        "%d van %d nog gevolgd op dag %d"
                                .formatted(curve.atRisk(day), curve.cohort(), day));
    }

    private static String median(MedianTime median) {
        if (median.day() == null) {
            return "nog niet bereikt op dag %d".formatted(median.lastDay());
        }
        String upper = median.upper() == null ? "nog niet bekend" : "dag " + median.upper();
        String lower = median.lower() == null ? "nog niet bekend" : "dag " + median.lower();
        return "op dag **%d** is de kans voor het eerst 0,5 of lager%s"
                .formatted(median.day(), interval(lower + " tot " + upper));
    }

    private static String interval(String limits) {
        return " (95 %%-interval %s)".formatted(limits);
    }

    /** Up to the last day that is asked for. */
    private List<List<String>> steps(KaplanMeier curve) {
        int last =
                indicator.measures().stream()
                        .map(measure -> Terms.measure(measure).get("days"))
                        .filter(days -> !days.isBlank())
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElseThrow();
        return Stream.concat(
                        Stream.of(HEAD),
                        curve.steps().stream()
                                .filter(step -> step.events() > 0 && step.day() <= last)
                                .map(WorkedExample::row))
                .toList();
    }

    private static List<String> row(SurvivalStep step) {
        return List.of(
                Integer.toString(step.day()),
                Long.toString(step.atRisk()),
                Long.toString(step.events()),
                "1 − %d ÷ %d".formatted(step.events(), step.atRisk()),
                decimals(step.survival(), 3));
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value).replace('.', ',');
    }
}
