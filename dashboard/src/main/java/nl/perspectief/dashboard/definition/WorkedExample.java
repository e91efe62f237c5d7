package nl.perspectief.dashboard.definition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.MeanScore;
import nl.perspectief.dashboard.statistics.MedianTime;
import nl.perspectief.dashboard.statistics.SurvivalStep;
import nl.perspectief.dashboard.statistics.Wilson;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What comes of the numbers of an example, calculated as the figures themselves are. */
final class WorkedExample {

    private final Indicator indicator;
    private final Numbers numbers;
    private final Terms terms;
    private final Language language;
    private final Messages messages;

    WorkedExample(Indicator indicator, Numbers numbers, Terms terms, Language language) {
        this.indicator = indicator;
        this.numbers = numbers;
        this.terms = terms;
        this.language = language;
        messages = language.messages(WorkedExample.class);
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
            case "INDEX" -> messages.say("outcome.of", numbers.number("x"), numbers.number("n"));
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
        String share = "%d ÷ %d = **%s**".formatted(x, n, language.percent((double) x / n));
        if (!indicator.intervalMethod().startsWith("Wilson")) {
            return share;
        }
        var limits = Objects.requireNonNull(Wilson.interval(x, n, Confidence.P95));
        return share + interval(language.percents(limits.lower(), limits.upper()));
    }

    private String ratio() {
        double value = numbers.number("x") / Double.parseDouble(numbers.text("n"));
        return "%d ÷ %s = **%s**"
                .formatted(
                        numbers.number("x"),
                        numbers.shown("n", language),
                        language.hundredths(value));
    }

    private String mean(List<Integer> scores) {
        int sum = scores.stream().mapToInt(Integer::intValue).sum();
        int squares = scores.stream().mapToInt(score -> score * score).sum();
        Estimate mean = Objects.requireNonNull(MeanScore.of(scores.size(), sum, squares));
        return "(%s) ÷ %d = %d ÷ %d = **%s**%s"
                .formatted(
                        scores.stream().map(String::valueOf).collect(Collectors.joining(" + ")),
                        scores.size(),
                        sum,
                        scores.size(),
                        language.decimals(mean.value(), 1),
                        interval(
                                language.decimals(Objects.requireNonNull(mean.lower()), 1)
                                        + "–"
                                        + language.decimals(
                                                Objects.requireNonNull(mean.upper()), 1)));
    }

    private String survival(KaplanMeier curve, int day) {
        Estimate kept = Objects.requireNonNull(curve.survivalAt(day));
        Estimate shown =
                indicator.isRetention() ? kept : Objects.requireNonNull(curve.incidenceAt(day));
        String left = language.decimals(kept.value(), 3);
        return "%s = **%s**%s; %s"
                .formatted(
                        indicator.isRetention() ? left : "1 − " + left,
                        language.percent(shown.value()),
                        interval(
                                language.percents(
                                        Objects.requireNonNull(shown.lower()),
                                        Objects.requireNonNull(shown.upper()))),
                        messages.say("outcome.followed", curve.atRisk(day), curve.cohort(), day));
    }

    private String median(MedianTime median) {
        if (median.day() == null) {
            return messages.say("outcome.not-reached", median.lastDay());
        }
        var limits = messages.say("outcome.from-to", day(median.lower()), day(median.upper()));
        return messages.say("outcome.median", median.day()) + interval(limits);
    }

    private String day(@Nullable Integer day) {
        return day == null ? messages.say("outcome.not-known") : messages.say("outcome.day", day);
    }

    private String interval(String limits) {
        return " " + messages.say("outcome.interval", limits);
    }

    private List<String> head() {
        return List.of(
                messages.say("step.day"),
                messages.say("step.followed"),
                messages.say("step.events"),
                messages.say("step.chance"),
                messages.say("step.chance-until"));
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
                        Stream.of(head()),
                        curve.steps().stream()
                                .filter(step -> step.events() > 0 && step.day() <= last)
                                .map(this::row))
                .toList();
    }

    private List<String> row(SurvivalStep step) {
        return List.of(
                Integer.toString(step.day()),
                Long.toString(step.atRisk()),
                Long.toString(step.events()),
                "1 − %d ÷ %d".formatted(step.events(), step.atRisk()),
                language.decimals(step.survival(), 3));
    }
}
