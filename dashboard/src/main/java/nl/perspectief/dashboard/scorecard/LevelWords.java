package nl.perspectief.dashboard.scorecard;

import java.util.List;
import nl.perspectief.dashboard.figure.Ago;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Signed;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.MeanDifference;
import org.jspecify.annotations.Nullable;

/** Whether both sides see their collaboration in the same way, as tested. */
final class LevelWords {

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    LevelWords(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(LevelWords.class);
    }

    /** Who sees it differently, of those chosen or of all; and the programme. */
    String answer(Levels levels, List<String> chosen) {
        var looked =
                levels.municipalities().stream()
                        .filter(one -> chosen.contains(one.code()))
                        .toList();
        return looked.size() == 1
                ? Messages.together(ofOne(levels, looked.getFirst()), ofTotal(levels))
                : Messages.together(ofAll(levels), ofTotal(levels));
    }

    private String ofAll(Levels levels) {
        var survey = language.period(levels.survey());
        var differing = levels.differing();
        long tested = levels.testedCount();
        if (tested == 0) {
            return messages.say("levels.untested", survey);
        }
        return differing.isEmpty()
                ? messages.say("levels.none", survey, tested)
                : messages.say(
                        "levels.some",
                        survey,
                        language.listed(differing.stream().map(this::named).toList()),
                        tested);
    }

    private String named(Level level) {
        return "%s (%s)".formatted(level.whose().label(), verdict(level));
    }

    private String ofOne(Levels levels, Level level) {
        return level.isComplete()
                ? figures("levels.one", levels, level)
                : messages.say(
                        "levels.one-without",
                        language.period(levels.survey()),
                        words.inText(level.whose()),
                        value(level.bySafety()),
                        value(level.byIncome()));
    }

    private String ofTotal(Levels levels) {
        return figures("levels.total", levels, levels.total());
    }

    private String figures(String pattern, Levels levels, Level level) {
        MeanDifference tested = level.tested();
        return messages.say(
                        pattern,
                        language.period(levels.survey()),
                        words.inText(level.whose()),
                        value(level.bySafety()),
                        value(level.byIncome()),
                        verdict(level))
                + (tested == null
                        ? "."
                        : " " + messages.say("levels.difference", difference(tested)) + ".");
    }

    /** What each side says now, and a year before. */
    String course(Levels levels) {
        return Messages.together(
                side(messages.say("by-safety"), levels.bySafety().inFront()),
                side(messages.say("by-income"), levels.byIncome().inFront()),
                messages.say("course.untested"));
    }

    private String side(String name, Trend front) {
        Observation newest = front.newestWithValue();
        if (newest == null) {
            return messages.say("course.no-figure", name, words.value(front.newest()));
        }
        var change = words.change(newest, front.yearBefore(newest), Ago.YEAR);
        return messages.say(
                "course.side",
                name,
                words.value(newest),
                language.period(newest.period()),
                change.isEmpty() ? messages.say("course.no-year-before") : change);
    }

    /** {@code 0,45 (95 %: −0,25 tot 1,15)}. */
    String difference(MeanDifference tested) {
        Estimate difference = tested.difference();
        return messages.say(
                "difference",
                signed(difference.value()),
                signed(difference.lower()),
                signed(difference.upper()));
    }

    private String signed(@Nullable Double number) {
        return number == null ? "" : Signed.hundredths(number, language);
    }

    /** A value, or the word in its place. */
    String value(@Nullable Observation one) {
        return one == null ? words.notTakingPart() : words.value(one);
    }

    String verdict(Level level) {
        MeanDifference tested = level.tested();
        if (tested == null) {
            return level.isComplete()
                    ? messages.say("verdict.no-spread")
                    : messages.say("verdict.too-little");
        }
        if (!level.differs()) {
            return messages.say("verdict.none");
        }
        return tested.difference().value() > 0
                ? messages.say("verdict.safety")
                : messages.say("verdict.income");
    }
}
