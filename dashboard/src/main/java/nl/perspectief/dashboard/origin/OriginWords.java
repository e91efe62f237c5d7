package nl.perspectief.dashboard.origin;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.figure.RevisionWords;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.provenance.SourceDelivery;

/** What is said of a figure and of what it rests on. */
final class OriginWords {

    private final Origin origin;
    private final Observation figure;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    OriginWords(Origin origin, FigureWords words) {
        this.origin = origin;
        this.words = words;
        figure = origin.figure();
        language = words.language();
        messages = language.messages(OriginWords.class);
    }

    /** The figure in a sentence, or why there is none. */
    String answer() {
        var period = language.period(figure.period());
        var whose = words.inText(origin.course().whose());
        if (figure.status() == Status.SUPPRESSED) {
            return words.whyKept();
        }
        if (figure.estimate() == null) {
            return messages.say("no-figure", period, whose, words.value(figure));
        }
        var limits = words.limits(figure);
        var value =
                limits.isEmpty()
                        ? words.value(figure)
                        : messages.say("with-limits", words.value(figure), limits);
        return Question.answer(origin.asked().question().in(language), period, whose, value) + ".";
    }

    /** The numbers that the figure is made of, by what they are. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        put(facts, "fact.numerator", words.number(figure.numerator()));
        var denominator = figure.denominator();
        put(facts, "fact.denominator", denominator == null ? "" : number(denominator));
        put(facts, "fact.unknown", words.number(figure.unknown()));
        put(facts, "fact.at-risk", words.number(figure.nAtRisk()));
        put(facts, "fact.municipalities", words.coverage(figure));
        boolean isFinal = figure.finality() == Finality.FINAL;
        put(
                facts,
                "fact.finality",
                isFinal ? messages.say("finality.final") : messages.say("finality.provisional"));
        var revision = origin.revision();
        if (revision != null) {
            put(facts, "fact.revision", new RevisionWords(words).now(revision));
        }
        return facts;
    }

    /** People are whole; hours of staff need not be. */
    private String number(BigDecimal denominator) {
        var plain = denominator.stripTrailingZeros();
        return plain.scale() <= 0
                ? language.count(plain.longValueExact())
                : language.decimals(plain.doubleValue(), plain.scale());
    }

    private void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(messages.say(key), value);
        }
    }

    /** On how many deliveries of how many municipalities it rests. */
    String deliveries() {
        if (!origin.isTold()) {
            return messages.say("deliveries.not-told");
        }
        var counted = origin.deliveries().stream().filter(SourceDelivery::isInFigure).toList();
        long municipalities =
                counted.stream().map(one -> one.delivery().municipalityCode()).distinct().count();
        return Messages.together(
                counted.isEmpty()
                        ? messages.say("deliveries.none")
                        : messages.say("deliveries.answer", counted.size(), municipalities),
                origin.asked().indicator().readsLists() ? messages.say("deliveries.lists") : "");
    }

    /** What the snapshot is known by. */
    Map<String, String> snapshot() {
        var snapshot = origin.snapshot();
        var facts = new LinkedHashMap<String, String>();
        put(facts, "snapshot.id", snapshot.id());
        put(facts, "snapshot.as-of", language.day(snapshot.asOf()));
        put(facts, "snapshot.last-quarter", language.period(snapshot.lastQuarter()));
        put(facts, "snapshot.version", snapshot.programVersion());
        put(
                facts,
                "snapshot.fictitious",
                snapshot.fictitious() ? messages.say("snapshot.yes") : "");
        return facts;
    }
}
