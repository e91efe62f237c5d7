package nl.perspectief.dashboard.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.TestedWords;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** How long it takes until the first paid job, in words. */
final class WaitWords {

    /** More groups than this make no sentence that can be read. */
    private static final int MOST_IN_A_SENTENCE = 3;

    private final Placements placements;
    private final Waiting waiting;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;
    private final List<Group> groups;

    WaitWords(Placements placements, FigureWords words) {
        this.placements = placements;
        this.words = words;
        waiting = placements.waiting();
        language = words.language();
        messages = language.messages(WaitWords.class);
        groups = waiting.groups().stream().map(this::named).toList();
    }

    private Group named(Group group) {
        Characteristic by = placements.by();
        return by == null || !waiting.byValue()
                ? group
                : group.named(
                        new Whose(
                                ValueNames.of(new Breakdown(by.token(), group.code()), language),
                                false));
    }

    /** Those with a line, those that stand behind the others last. */
    List<Group> drawn() {
        return Stream.concat(
                        groups.stream().filter(one -> !one.isContext()),
                        groups.stream().filter(Group::isContext))
                .filter(Group::isDrawn)
                .toList();
    }

    /**
     * Which colour it has: a municipality the same in every chart, also beside one without a line.
     */
    int place(Group one) {
        return (waiting.byValue() ? drawn() : compared()).indexOf(one);
    }

    private List<Group> compared() {
        return groups.stream().filter(one -> !one.isContext()).toList();
    }

    String answer() {
        return Messages.together(
                waiting.byValue() || compared().size() > 1 ? ofSeveral() : ofOne(), verdict());
    }

    private String ofOne() {
        var front = placements.front();
        var group = groups.getFirst();
        Estimate share = share(group);
        if (share == null) {
            return Messages.together(
                    messages.say("wait.no-share", words.inText(group.followed().whose()), cohort()),
                    new Absence(placements, words).why(front, front.figure(Figure.FOUND)));
        }
        var parts = new ArrayList<String>();
        parts.add(
                messages.say(
                        "wait.answer",
                        words.inText(group.followed().whose()),
                        cohort(),
                        language.percent(share.value()),
                        words.limits(share)));
        parts.add(median(front));
        parts.add(asAWhole());
        return String.join("; ", parts.stream().filter(one -> !one.isEmpty()).toList()) + ".";
    }

    private String median(Area front) {
        Observation median = waiting.byValue() ? null : front.figure(Figure.MEDIAN);
        if (median == null || median.status() != Status.VALUE) {
            return "";
        }
        return median.estimate() == null
                ? messages.say("wait.median.none")
                : messages.say("wait.median", words.value(median), words.limits(median));
    }

    private String asAWhole() {
        Estimate share = waiting.isOneBesideAll() ? share(groups.getLast()) : null;
        return share == null
                ? ""
                : messages.say(
                        "wait.whole",
                        words.inText(groups.getLast().followed().whose()),
                        language.percent(share.value()),
                        words.limits(share));
    }

    private String ofSeveral() {
        var told = compared().stream().filter(one -> share(one) != null).toList();
        if (told.isEmpty()) {
            return messages.say("wait.none", cohort());
        }
        return told.size() > MOST_IN_A_SENTENCE
                ? messages.say("wait.range", cohort(), range(told))
                : messages.say(
                        "wait.several",
                        cohort(),
                        language.listed(told.stream().map(this::inAList).toList()));
    }

    private String inAList(Group group) {
        Estimate share = Objects.requireNonNull(share(group));
        return messages.say(
                "wait.group",
                group.followed().whose().label(),
                language.percent(share.value()),
                words.limits(share));
    }

    private String range(List<Group> told) {
        var shares =
                told.stream()
                        .map(WaitWords::share)
                        .filter(Objects::nonNull)
                        .mapToDouble(Estimate::value)
                        .summaryStatistics();
        return language.percents(shares.getMin(), shares.getMax());
    }

    private static @Nullable Estimate share(Group group) {
        Estimate without = group.shareAt(Horizon.WEEKS_26);
        return without == null ? null : without.complement();
    }

    private String verdict() {
        var sentences = new CurveDifference(words);
        return waiting.isOneBesideAll()
                ? sentences.withRest(
                        waiting.comparison(),
                        groups.getFirst().followed().whose(),
                        Whose.of(placements.programme()))
                : sentences.between(waiting.comparison());
    }

    /** Whether any difference was looked for, so that it can be asked how. */
    boolean isTested() {
        CurveComparison comparison = waiting.comparison();
        return comparison != null && comparison.result() != null;
    }

    /** Whether it gets better, through the periods; empty where that is not asked. */
    String trend() {
        Trend found = placements.front().trend(Figure.FOUND);
        return found == null || !found.hasFigures()
                ? ""
                : Messages.together(
                        messages.say("wait.trend", words.inText(found.whose())),
                        new TestedWords(
                                        words,
                                        placements.definition(Figure.FOUND),
                                        Figure.FOUND.measure())
                                .of(found, placements.choice().per()));
    }

    // ------------------------------------------------------------------ who is counted

    String subject() {
        return Messages.together(
                counted(),
                notSplit(),
                drawn().stream().filter(one -> !one.isContext()).count() == 1
                        ? messages.say("band.interval")
                        : messages.say("band.in-table"),
                without(),
                waiting.byValue() ? "" : new LeftOut(placements, words).sentence());
    }

    private String counted() {
        Long cohort = waiting.byValue() ? null : groups.getFirst().cohort();
        return cohort == null || cohort == 0 || compared().size() > 1
                ? messages.say("wait.subject", cohort())
                : messages.say("wait.subject.of", cohort, cohort());
    }

    private String notSplit() {
        Characteristic by = placements.by();
        if (by == null || waiting.byValue()) {
            return "";
        }
        boolean isPublished = placements.definition(Figure.FOUND).breakdowns().contains(by.token());
        return messages.say(
                isPublished ? "not-shown" : "not-split",
                by.name(language).toLowerCase(language.locale()));
    }

    private String without() {
        var missing = new Missing(words);
        groups.stream()
                .filter(one -> !one.isDrawn())
                .forEach(one -> missing.add(one.followed().whose().label(), why(one)));
        return missing.sentence(groups.size());
    }

    private static Status why(Group group) {
        return group.followed().curve().isKept() ? Status.SUPPRESSED : group.at(Horizon.WEEKS_26);
    }

    private String cohort() {
        return language.period(placements.choice().cohort());
    }
}
