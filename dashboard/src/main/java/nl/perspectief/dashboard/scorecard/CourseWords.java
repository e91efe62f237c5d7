package nl.perspectief.dashboard.scorecard;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter;
import nl.perspectief.dashboard.collaboration.CompleteQuarters;
import nl.perspectief.dashboard.collaboration.EffectOnOutcome;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Signed;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;
import org.jspecify.annotations.Nullable;

/** What an outcome was before and after the start of joint working; never that it came from it. */
final class CourseWords {

    /** A year before, the start itself, a year after. */
    private static final List<Integer> TOLD = List.of(-4, 0, 4);

    private final Kind kind;
    private final Language language;
    private final Messages messages;

    CourseWords(Compared outcome, FigureWords words) {
        kind = Kind.of(outcome.question().measure());
        language = words.language();
        messages = language.messages(CourseWords.class);
    }

    /**
     * @param points those that are shown
     */
    String answer(List<BeforeAndAfter.Point> points) {
        var told =
                TOLD.stream()
                        .flatMap(
                                since ->
                                        points.stream().filter(one -> one.quartersSince() == since))
                        .flatMap(one -> Stream.ofNullable(told(one)))
                        .toList();
        if (points.isEmpty()) {
            return messages.say("before-after.none");
        }
        return told.isEmpty()
                ? messages.say("before-after.some")
                : messages.say("before-after.answer", language.listed(told));
    }

    private @Nullable String told(BeforeAndAfter.Point one) {
        var mean = one.mean();
        return mean == null
                ? null
                : messages.say(
                        "before-after.point",
                        since(one.quartersSince()),
                        value(mean.value()),
                        one.municipalities());
    }

    /** {@code 4 kwartalen voor de start}. */
    String since(int quarters) {
        return quarters == 0
                ? messages.say("since.start")
                : quarters < 0
                        ? messages.say("since.before", -quarters)
                        : messages.say("since.after", quarters);
    }

    /** A mean of counts is no count. */
    String value(double value) {
        return kind == Kind.SHARE ? language.percent(value) : language.tenths(value);
    }

    String limits(@Nullable Estimate mean) {
        Double lower = mean == null ? null : mean.lower();
        Double upper = mean == null ? null : mean.upper();
        if (lower == null || upper == null) {
            return "";
        }
        return kind == Kind.SHARE
                ? language.percents(lower, upper)
                : language.tenths(lower) + "–" + language.tenths(upper);
    }

    /** Empty where there is no estimate; its warning says why. */
    String effect(EffectOnOutcome effect) {
        CompleteQuarters quarters = effect.quarters();
        return effect.effect() instanceof JointWorkingEffect.Found found && quarters != null
                ? messages.say(
                        "effect.found",
                        changed(found.overall()),
                        language.period(quarters.from()),
                        language.period(quarters.to()),
                        found.municipalities().started(),
                        found.municipalities().notYet())
                : "";
    }

    private String changed(Estimate overall) {
        Double lower = overall.lower();
        Double upper = overall.upper();
        var value = signed(overall.value());
        return lower == null || upper == null
                ? value
                : messages.say("difference", value, signed(lower), signed(upper));
    }

    private String signed(double number) {
        return kind == Kind.SHARE
                ? messages.say("points", Signed.points(number, language))
                : Signed.hundredths(number, language);
    }
}
