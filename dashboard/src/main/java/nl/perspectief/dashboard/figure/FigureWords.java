package nl.perspectief.dashboard.figure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** A figure, or why there is none, in the words of one language. */
public final class FigureWords {

    private final Language language;
    private final Messages messages;

    public FigureWords(Language language) {
        this.language = language;
        messages = language.messages(FigureWords.class);
    }

    /** The language in which it is said. */
    public Language language() {
        return language;
    }

    /** The value, or a word in its place: {@code 188}, {@code 58 %}, {@code niet geleverd}. */
    public String value(Observation observation) {
        return observation.status() == Status.VALUE
                ? valueOrNobody(observation)
                : instead(observation.status());
    }

    /** In the place of a figure, by why there is none; where all is well, it is about nobody. */
    public String instead(Status status) {
        return switch (status) {
            case VALUE -> nobody();
            case NOT_APPLICABLE -> messages.say("instead.not-applicable");
            case NOT_DELIVERED -> messages.say("instead.not-delivered");
            case TOO_SHORT -> messages.say("instead.too-short");
            case SUPPRESSED -> kept();
        };
    }

    private String valueOrNobody(Observation observation) {
        Estimate estimate = observation.estimate();
        return estimate == null ? withoutEstimate(observation) : written(observation, estimate);
    }

    private String withoutEstimate(Observation observation) {
        var cohort = observation.denominator();
        return Kind.of(observation) == Kind.DAYS && cohort != null && cohort.signum() > 0
                ? messages.say("instead.not-reached")
                : nobody();
    }

    private String written(Observation observation, Estimate estimate) {
        var kind = Kind.of(observation);
        return kind == Kind.DAYS
                ? messages.say("days", Math.round(estimate.value()))
                : kind.write(estimate.value(), language);
    }

    /** In the place of a figure that is not for this reader. */
    public String kept() {
        return messages.say("instead.kept");
    }

    /** In the place of a share of nobody. */
    public String nobody() {
        return messages.say("instead.nobody");
    }

    /** In the place of a figure of a quarter in which a municipality did not take part. */
    public String notTakingPart() {
        return messages.say("instead.not-taking-part");
    }

    /**
     * Why a figure is kept. It holds for those that are small and for those from which a small one
     * would follow: nobody may tell which of the two it is.
     */
    public String whyKept() {
        return messages.say("why.kept");
    }

    /** As it stands in a sentence, after "in" or "voor". */
    public String inText(Whose whose) {
        return whose.withArticle() ? messages.say("with-article", whose.label()) : whose.label();
    }

    /** The limits of the 95 per cent interval, {@code 52–64 %}; empty where there are none. */
    public String limits(@Nullable Estimate estimate) {
        if (estimate == null) {
            return "";
        }
        Double lower = estimate.lower();
        Double upper = estimate.upper();
        return lower == null || upper == null ? "" : language.percents(lower, upper);
    }

    /** The same of any kind of figure. */
    public String limits(Observation observation) {
        Estimate estimate = observation.estimate();
        Double lower = estimate == null ? null : estimate.lower();
        Double upper = estimate == null ? null : estimate.upper();
        if (lower == null) {
            return "";
        }
        var kind = Kind.of(observation);
        return upper == null
                ? messages.say("limits.from", kind.write(lower, language))
                : kind.range(lower, upper, language);
    }

    /** {@code 34 van 58}; a count alone has no parts. */
    public String parts(Observation observation) {
        Long numerator = observation.numerator();
        var denominator = observation.denominator();
        return numerator == null || denominator == null
                ? ""
                : messages.say("parts", numerator, denominator);
    }

    public String number(@Nullable Long count) {
        return count == null ? "" : language.count(count);
    }

    /** {@code 11 van 12}. */
    public String coverage(Observation observation) {
        return messages.say(
                "parts",
                observation.municipalitiesDelivered(),
                observation.municipalitiesExpected());
    }

    /** Why there is no figure of the newest quarter; empty when there is one. */
    public String absence(Trend trend) {
        var newest = trend.newest();
        var quarter = language.period(newest.period());
        return switch (newest.status()) {
            case VALUE -> newest.estimate() == null ? messages.say("why.nobody", quarter) : "";
            case NOT_APPLICABLE ->
                    trend.manner().cohorts()
                            ? messages.say("why.cohorts", inText(trend.whose()))
                            : messages.say("why.not-applicable", quarter);
            case NOT_DELIVERED -> notDelivered(trend);
            case TOO_SHORT -> tooShort(newest);
            case SUPPRESSED -> whyKept();
        };
    }

    /** Since when; and that the workbook itself did come, where it did. */
    private String notDelivered(Trend trend) {
        var since = trend.undeliveredSince();
        return Messages.together(
                since.equals(trend.quarters().getFirst())
                        ? messages.say("why.never-delivered")
                        : messages.say("why.not-delivered", language.period(since.period())),
                trend.manner().newestCame() ? messages.say("why.left-out") : "");
    }

    /** The answer of a chart whose newest quarter has no figure. */
    public String noFigure(Trend trend) {
        return Messages.together(
                messages.say(
                        "no-figure",
                        inText(trend.whose()),
                        language.period(trend.newest().period())),
                absence(trend));
    }

    private String tooShort(Observation observation) {
        var denominator = observation.denominator();
        var quarter = language.period(observation.period());
        return denominator == null
                ? messages.say("why.too-short", quarter)
                : messages.say("why.too-short-of", quarter, denominator.longValue());
    }

    /**
     * What the given quarter is against an earlier one: {@code 12 meer dan een kwartaal eerder},
     * and over how many municipalities that one was when it were not as many. Empty when either has
     * no figure.
     */
    public String change(Trend trend, Observation now, Ago ago) {
        return change(now, trend.before(now, ago.quarters()), ago);
    }

    /** The same against a given earlier period; empty when that is not there. */
    public String change(Observation now, @Nullable Observation then, Ago ago) {
        Estimate here = now.estimate();
        Estimate there = then == null ? null : then.estimate();
        if (then == null || here == null || there == null) {
            return "";
        }
        var kind = Kind.of(now);
        return difference(kind, kind.shown(here.value()) - kind.shown(there.value()), ago)
                + otherwiseCovered(now, then);
    }

    private String difference(Kind kind, long more, Ago ago) {
        var when = when(ago);
        return switch (kind) {
            case COUNT ->
                    more == 0
                            ? messages.say("count.same", when)
                            : messages.say(
                                    more > 0 ? "count.more" : "count.fewer", Math.abs(more), when);
            case SHARE ->
                    more == 0
                            ? messages.say("share.same", when)
                            : messages.say(
                                    more > 0 ? "share.higher" : "share.lower",
                                    Math.abs(more),
                                    when);
            case DAYS ->
                    more == 0
                            ? messages.say("share.same", when)
                            : messages.say(
                                    more > 0 ? "days.more" : "days.fewer", Math.abs(more), when);
            case NUMBER ->
                    more == 0
                            ? messages.say("share.same", when)
                            : messages.say(
                                    more > 0 ? "number.higher" : "number.lower",
                                    language.hundredths(Math.abs(more) / 100.0),
                                    when);
        };
    }

    private String when(Ago ago) {
        return switch (ago) {
            case QUARTER -> messages.say("ago.quarter");
            case YEAR -> messages.say("ago.year");
        };
    }

    /** Sums over different municipalities cannot be compared without saying so. */
    private String otherwiseCovered(Observation now, Observation then) {
        return now.isTotal() && now.municipalitiesDelivered() != then.municipalitiesDelivered()
                ? " " + messages.say("then-over", then.municipalitiesDelivered())
                : "";
    }

    /** {@code over 9 van 16 gemeenten}; empty for a municipality. */
    public String over(Observation observation) {
        return observation.isTotal() ? messages.say("over", coverage(observation)) : "";
    }

    /** On how many a figure rests: {@code 48 van 79, 6 onbekend, over 9 van 15 gemeenten}. */
    public String basis(Observation observation) {
        return basis(restsOn(observation), observation);
    }

    /**
     * The same where the numbers are told in another way.
     *
     * @param restsOn may be empty
     */
    public String basis(String restsOn, Observation observation) {
        Long unknown = observation.unknown();
        return Stream.of(
                        restsOn,
                        unknown == null || unknown == 0 ? "" : messages.say("unknown", unknown),
                        over(observation))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The numbers behind a figure, in short; empty for a count and an index. */
    public String restsOn(Observation observation) {
        if (Kind.isCohort(observation)) {
            return followed(observation);
        }
        var denominator = observation.denominator();
        return switch (observation.measure()) {
            case "index" -> "";
            case "mean" ->
                    denominator == null ? "" : messages.say("answers", denominator.longValue());
            default -> parts(observation);
        };
    }

    /** A curve's figure is no part of its cohort: many are not followed to the end. */
    private String followed(Observation observation) {
        var cohort = observation.denominator();
        Long nAtRisk = observation.nAtRisk();
        return cohort == null || nAtRisk == null
                ? ""
                : messages.say("followed", cohort.longValue(), nAtRisk);
    }
}
