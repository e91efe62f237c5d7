package nl.perspectief.dashboard.collaboration;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter.Point;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Correlation;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;

/**
 * The sentences without which no figure on collaboration and outcome is shown, exported or told:
 * what it does not prove, or why there is none. All of them stand beside this class, and each list
 * begins with the most important one.
 */
public final class Cautions {

    private final Language language;
    private final Messages messages;

    public Cautions(Language language) {
        this.language = language;
        messages = language.messages(Cautions.class);
    }

    /** Beside a rank correlation of two figures. */
    public List<String> of(Correlation correlation) {
        return switch (correlation) {
            case Correlation.Found _ ->
                    List.of(
                            messages.say("correlation.no-proof"),
                            messages.say("correlation.other-ways"),
                            messages.say("correlation.each-once"),
                            messages.say("correlation.many"));
            case Correlation.TooFew(int municipalities) ->
                    List.of(messages.say("correlation.too-few", municipalities));
            case Correlation.NoSpread _ -> List.of(messages.say("correlation.no-spread"));
        };
    }

    /** Beside an outcome by quarter before and after the start. */
    public List<String> ofBeforeAndAfter() {
        return List.of(
                messages.say("before-after.no-proof"),
                messages.say("before-after.time"),
                messages.say("before-after.others"));
    }

    /** Beside an estimate of the effect of joint working. */
    public List<String> of(JointWorkingEffect effect) {
        return switch (effect) {
            case JointWorkingEffect.Found _ ->
                    List.of(
                            messages.say("effect.no-proof"),
                            messages.say("effect.same-way"),
                            messages.say("effect.own-choice"),
                            messages.say("effect.who"));
            case JointWorkingEffect.TooLittleData _ -> List.of(messages.say("effect.too-little"));
        };
    }

    /** Beside a rank correlation of these figures. */
    List<String> of(Association one) {
        return with(of(one.correlation()), one.leftOut(), one.collaboration(), one.outcome());
    }

    /** Beside this outcome before and after the start. */
    List<String> of(BeforeAndAfter one) {
        var leftOut =
                one.points().stream()
                        .map(Point::leftOut)
                        .filter(some -> some.kept() > 0)
                        .findFirst()
                        .orElse(LeftOut.NOBODY);
        return with(ofBeforeAndAfter(), leftOut, one.outcome());
    }

    /** Beside an estimate of the effect on this outcome. */
    List<String> of(EffectOnOutcome one) {
        return with(of(one.effect()), one.leftOut(), one.outcome());
    }

    /** And what a reader must know of the figures themselves. */
    private List<String> with(List<String> general, LeftOut leftOut, ComparedFigure... figures) {
        var sentences = new ArrayList<>(general);
        for (ComparedFigure figure : figures) {
            addOf(figure, sentences);
        }
        if (leftOut.kept() > 0) {
            sentences.add(messages.say("figures.kept"));
        }
        return sentences;
    }

    private void addOf(ComparedFigure figure, List<String> sentences) {
        String name = figure.indicator().name(language);
        if (figure.indicator().direction().equals("lower")) {
            sentences.add(messages.say("figure.lower", name));
        }
        if (figure.isCount()) {
            sentences.add(messages.say("figure.count", name));
        }
        if (figure.indicator().isRetention()) {
            sentences.add(messages.say("figure.retention", name));
        }
    }
}
