package nl.perspectief.dashboard.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FollowUpWords;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.ValueGroups;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** What is asked, and what the curves answer. */
final class RetentionWords {

    /** More groups than this make no sentence that can be read. */
    private static final int MOST_IN_A_SENTENCE = 3;

    private static final int DAYS = 7;

    private final FigureWords words;
    private final Language language;
    private final Messages messages;
    private final FollowUpWords followUp;

    RetentionWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(RetentionWords.class);
        followUp = new FollowUpWords(words);
    }

    /** What the reader is looking at. */
    String lead(Retention retention) {
        var last = retention.cohort().to();
        var to = language.period(last == null ? retention.snapshot().lastQuarter() : last);
        var from = retention.cohort().from();
        var when =
                from == null
                        ? messages.say("lead.always", to)
                        : messages.say("lead.from", language.period(from), to);
        return messages.say("lead", words.inText(subject(retention)), when);
    }

    /** Whom the page is about. */
    private static Whose subject(Retention retention) {
        return retention.by() == null && retention.compared().size() > 1
                ? Whose.of(retention.programme())
                : retention.base().followed().whose();
    }

    String question(Retention retention) {
        var by = retention.by();
        if (by != null) {
            return messages.say(by.question());
        }
        if (retention.isOneBesideAll()) {
            return messages.say(
                    "question.one",
                    inText(retention.compared().getFirst()),
                    inProgramme(retention));
        }
        return messages.say(retention.compared().size() > 1 ? "question.several" : "question.all");
    }

    /**
     * @param verdict whether the groups differ, in a few words
     */
    String answer(Retention retention, String verdict) {
        var answer =
                retention.by() == null && retention.compared().size() == 1
                        ? ofOne(retention.compared().getFirst(), retention.context())
                        : ofSeveral(retention);
        return Messages.together(answer, DifferenceWords.isTested(retention) ? verdict : "");
    }

    private String ofOne(Group one, List<Group> behind) {
        if (!one.isDrawn()) {
            return Messages.together(messages.say("answer.no-line", inText(one)), whyNoLine(one));
        }
        Estimate share = one.shareAt(Horizon.WEEKS_26);
        if (share == null) {
            return messages.say(
                    "answer.no-share", inText(one), words.instead(one.at(Horizon.WEEKS_26)));
        }
        var parts = new ArrayList<String>();
        parts.add(
                messages.say(
                        "answer.one",
                        inText(one),
                        language.percent(share.value()),
                        words.limits(share),
                        followed(one)));
        behind.forEach(group -> parts.addAll(asAWhole(group)));
        return String.join("; ", parts) + ".";
    }

    private String whyNoLine(Group one) {
        return one.followed().hasCurve() && one.lastDay() == 0
                ? messages.say("answer.too-short")
                : followUp.whyNone(one.followed());
    }

    private List<String> asAWhole(Group group) {
        Estimate share = group.shareAt(Horizon.WEEKS_26);
        return share == null
                ? List.of()
                : List.of(
                        messages.say(
                                "answer.whole",
                                inText(group),
                                language.percent(share.value()),
                                words.limits(share),
                                followed(group)));
    }

    private String ofSeveral(Retention retention) {
        var shares =
                retention.drawn().stream()
                        .filter(one -> one.shareAt(Horizon.WEEKS_26) != null)
                        .toList();
        if (shares.isEmpty()) {
            return none(retention);
        }
        return shares.size() > MOST_IN_A_SENTENCE
                ? messages.say("answer.range", range(shares))
                : messages.say(
                        "answer.several",
                        language.listed(shares.stream().map(this::inAList).toList()));
    }

    private String none(Retention retention) {
        boolean isKept =
                retention.compared().stream()
                        .anyMatch(one -> one.at(Horizon.WEEKS_26) == Status.SUPPRESSED);
        return Messages.together(
                messages.say("answer.none"),
                isKept ? words.whyKept() : "",
                isKept ? messages.say("answer.none.advice") : "");
    }

    private String range(List<Group> groups) {
        var shares =
                groups.stream()
                        .map(one -> one.shareAt(Horizon.WEEKS_26))
                        .filter(Objects::nonNull)
                        .mapToDouble(Estimate::value)
                        .summaryStatistics();
        return language.percents(shares.getMin(), shares.getMax());
    }

    private String inAList(Group group) {
        Estimate share = Objects.requireNonNull(group.shareAt(Horizon.WEEKS_26));
        return messages.say(
                "answer.group",
                group.followed().whose().label(),
                language.percent(share.value()),
                words.limits(share),
                followed(group));
    }

    /** How many were followed, as it stands behind an interval; empty when that is not shown. */
    private String followed(Group group) {
        Long cohort = group.cohort();
        return cohort == null ? "" : messages.say("answer.followed", cohort);
    }

    private String inText(Group group) {
        return words.inText(group.followed().whose());
    }

    private String inProgramme(Retention retention) {
        return words.inText(Whose.of(retention.programme()));
    }

    // ------------------------------------------------------------------ who is counted

    /** Who is counted, where lines end, and who has none. */
    String subject(Retention retention, String band) {
        return Messages.together(
                counted(retention.base()),
                landmark(retention.by()),
                band,
                ends(retention),
                without(retention),
                leftOut(retention.leftOut()),
                retention.by() != null && retention.context().stream().anyMatch(Group::isDrawn)
                        ? messages.say("context.not-known")
                        : "");
    }

    private String counted(Group base) {
        Long cohort = base.cohort();
        return cohort == null || cohort == 0
                ? messages.say("subject.unknown")
                : messages.say("subject", cohort);
    }

    private String landmark(@Nullable By by) {
        return by == null || by.firstWeek() == 0
                ? ""
                : messages.say("subject.landmark", by.firstWeek());
    }

    /** Which lines begin late or end early, and why. */
    private String ends(Retention retention) {
        var by = retention.by();
        int from = by == null ? 0 : by.firstWeek();
        var parts = new ArrayList<String>();
        for (Group one : retention.drawn()) {
            var name = retention.compared().size() == 1 ? messages.say("line.it") : label(one);
            int first = one.followed().curve().days(one.lastDay()).getFirst() / DAYS;
            if (first > from) {
                parts.add(messages.say("line.from", name, first, words.kept()));
            }
            if (lastWeek(one) < Horizon.WEEKS_52.weeks()) {
                parts.add(messages.say("line.until", name, lastWeek(one), whyItEnds(one)));
            }
        }
        if (parts.isEmpty()) {
            return "";
        }
        return messages.say(
                retention.compared().size() == 1 ? "lines.one" : "lines", language.listed(parts));
    }

    private String whyItEnds(Group group) {
        return Stream.of(Horizon.values())
                .filter(horizon -> horizon.weeks() > lastWeek(group))
                .map(group::at)
                .filter(status -> status != Status.VALUE)
                .findFirst()
                .map(words::instead)
                .orElse(words.instead(Status.TOO_SHORT));
    }

    private static int lastWeek(Group group) {
        return group.followed().curve().days(group.lastDay()).getLast() / DAYS;
    }

    /** One alone is told of in the answer. */
    private String without(Retention retention) {
        var absent =
                retention.compared().stream()
                        .filter(one -> !one.isDrawn())
                        .map(one -> "%s (%s)".formatted(label(one), words.instead(why(one))))
                        .toList();
        return absent.isEmpty() || retention.compared().size() == 1
                ? ""
                : messages.say("without", language.listed(absent));
    }

    /** Why a group has no line. */
    private static Status why(Group group) {
        return group.followed().curve().isKept()
                ? Status.SUPPRESSED
                : group.at(Horizon.WEEKS_13) == Status.NOT_APPLICABLE
                        ? group.at(Horizon.WEEKS_26)
                        : group.at(Horizon.WEEKS_13);
    }

    private String leftOut(List<Whose> leftOut) {
        if (leftOut.isEmpty()) {
            return "";
        }
        var named =
                new ArrayList<>(
                        leftOut.stream().limit(ValueGroups.MOST).map(Whose::label).toList());
        if (leftOut.size() > ValueGroups.MOST) {
            named.add(messages.say("left-out.more", leftOut.size() - ValueGroups.MOST));
        }
        return messages.say("left-out", language.listed(named));
    }

    private static String label(Group group) {
        return group.followed().whose().label();
    }
}
