package nl.perspectief.dashboard.placements;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.RowChart;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** How far young people come, step by step; each step is of its own group. */
final class WayChart {

    static final List<Figure> STEPS =
            List.of(Figure.CONTACT, Figure.STARTED, Figure.FOUND, Figure.STILL);

    private final Placements placements;
    private final FigureWords words;
    private final CohortRows rows;
    private final Messages messages;

    WayChart(Placements placements, FigureWords words, DefinitionLinks links) {
        this.placements = placements;
        this.words = words;
        rows = new CohortRows(placements, words, links);
        messages = words.language().messages(WayChart.class);
    }

    RowChart chart() {
        return rows.chart(
                new Words(
                        messages.say("way.question"),
                        answer(),
                        Messages.together(
                                messages.say("way.subject"),
                                new LeftOut(placements, words).sentence(),
                                new Absence(placements, words).reasons(STEPS)),
                        new Source(words, placements.snapshot()).line()),
                STEPS);
    }

    /** {@code In 2025 had in BOTOC van wie werd aangemeld 71 % …; van wie begon …}. */
    private String answer() {
        var front = placements.front();
        var parts =
                Stream.of(
                                said("way.contact", front.figure(Figure.CONTACT)),
                                said("way.found", front.figure(Figure.FOUND)),
                                said("way.still", front.figure(Figure.STILL)))
                        .filter(part -> !part.isEmpty())
                        .toList();
        var whose = words.inText(front.whose());
        var cohort = words.language().period(placements.choice().cohort());
        return parts.isEmpty()
                ? messages.say("way.nothing", whose, cohort)
                : messages.say("way.answer", whose, cohort, String.join("; ", parts));
    }

    private String said(String key, @Nullable Observation one) {
        return one == null || one.estimate() == null
                ? ""
                : messages.say(key, words.value(one), words.limits(one));
    }
}
