package nl.perspectief.dashboard.export;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.collaboration.Association;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter;
import nl.perspectief.dashboard.collaboration.ComparedFigure;
import nl.perspectief.dashboard.collaboration.CompleteQuarters;
import nl.perspectief.dashboard.collaboration.EffectOnOutcome;
import nl.perspectief.dashboard.collaboration.LeftOut;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.statistics.ComparedMunicipalities;
import nl.perspectief.dashboard.statistics.Correlation;
import nl.perspectief.dashboard.statistics.EffectPoint;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;
import org.jspecify.annotations.Nullable;

/**
 * One number on collaboration and outcome, or why there is none.
 *
 * @param from a year or a quarter; null where no quarters are compared
 * @param collaboration null unless it is a correlation
 * @param quartersSince null unless it is about one moment before or after the start
 * @param municipalities on how many it rests; of an effect those that started
 * @param notYet with how many that did not start they are compared; null unless it is an effect
 * @param startedBefore how many had started before the quarters compared; null as notYet
 */
record AssociationRow(
        Kind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable ComparedFigure collaboration,
        ComparedFigure outcome,
        @Nullable Integer quartersSince,
        int municipalities,
        @Nullable Integer notYet,
        @Nullable Estimate estimate,
        State state,
        LeftOut leftOut,
        @Nullable Integer startedBefore,
        List<String> warning) {

    static final List<String> HEADING =
            List.of(
                    "kind",
                    "programme",
                    "from",
                    "to",
                    "collaboration",
                    "collaboration_measure",
                    "collaboration_value",
                    "outcome",
                    "outcome_measure",
                    "outcome_better",
                    "quarters_since",
                    "municipalities",
                    "not_yet",
                    "value",
                    "lower_95",
                    "upper_95",
                    "status",
                    "left_out_suppressed",
                    "left_out_other",
                    "started_before",
                    "warning",
                    "snapshot");

    /** What is told. */
    enum Kind {
        CORRELATION,
        BEFORE_AFTER,
        EFFECT
    }

    /** Whether there is a number, or why there is none. */
    enum State {
        VALUE,
        TOO_LITTLE_DATA,
        NO_SPREAD
    }

    static AssociationRow of(Association one) {
        Correlation found = one.correlation();
        return new AssociationRow(
                Kind.CORRELATION,
                one.year().toString(),
                one.year().toString(),
                one.collaboration(),
                one.outcome(),
                null,
                found.municipalities(),
                null,
                found instanceof Correlation.Found(_, Estimate r) ? r : null,
                state(found),
                one.leftOut(),
                null,
                one.cautions(DUTCH));
    }

    private static State state(Correlation correlation) {
        return switch (correlation) {
            case Correlation.Found _ -> State.VALUE;
            case Correlation.TooFew _ -> State.TOO_LITTLE_DATA;
            case Correlation.NoSpread _ -> State.NO_SPREAD;
        };
    }

    static AssociationRow of(BeforeAndAfter one, BeforeAndAfter.Point point) {
        return new AssociationRow(
                Kind.BEFORE_AFTER,
                null,
                null,
                null,
                one.outcome(),
                point.quartersSince(),
                point.municipalities(),
                null,
                point.mean(),
                point.mean() == null ? State.TOO_LITTLE_DATA : State.VALUE,
                point.leftOut(),
                null,
                one.cautions(DUTCH));
    }

    /** First over all quarters since the start, then each of them. */
    static List<AssociationRow> of(EffectOnOutcome one) {
        var rows = new ArrayList<AssociationRow>();
        ComparedMunicipalities who = one.effect().municipalities();
        switch (one.effect()) {
            case JointWorkingEffect.TooLittleData _ ->
                    rows.add(effect(one, null, who.started(), who.notYet(), null));
            case JointWorkingEffect.Found found -> {
                rows.add(effect(one, null, who.started(), who.notYet(), found.overall()));
                for (EffectPoint point : found.points()) {
                    rows.add(
                            effect(
                                    one,
                                    point.quartersSince(),
                                    point.started(),
                                    point.leastNotYet(),
                                    point.effect()));
                }
            }
        }
        return rows;
    }

    private static AssociationRow effect(
            EffectOnOutcome one,
            @Nullable Integer since,
            int started,
            int notYet,
            @Nullable Estimate estimate) {
        CompleteQuarters quarters = one.quarters();
        return new AssociationRow(
                Kind.EFFECT,
                quarters == null ? null : quarters.from().toString(),
                quarters == null ? null : quarters.to().toString(),
                null,
                one.outcome(),
                since,
                started,
                notYet,
                estimate,
                estimate == null ? State.TOO_LITTLE_DATA : State.VALUE,
                one.leftOut(),
                one.effect().municipalities().startedBefore(),
                one.cautions(DUTCH));
    }

    List<String> cells(String programme, String snapshot) {
        return List.of(
                kind.name(),
                programme,
                text(from),
                text(to),
                collaboration == null ? "" : collaboration.indicator().id(),
                collaboration == null ? "" : collaboration.measure(),
                collaboration == null ? "" : value(collaboration.breakdown()),
                outcome.indicator().id(),
                outcome.measure(),
                outcome.indicator().direction(),
                text(quartersSince),
                Integer.toString(municipalities),
                text(notYet),
                PlainNumber.of(estimate == null ? null : (Double) estimate.value()),
                PlainNumber.of(estimate == null ? null : estimate.lower()),
                PlainNumber.of(estimate == null ? null : estimate.upper()),
                state.name(),
                Integer.toString(leftOut.kept()),
                Integer.toString(leftOut.without()),
                text(startedBefore),
                String.join(" ", warning),
                snapshot);
    }

    private static String value(@Nullable Breakdown breakdown) {
        return breakdown == null ? "" : breakdown.value();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
