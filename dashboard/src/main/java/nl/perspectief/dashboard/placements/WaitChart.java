package nl.perspectief.dashboard.placements;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.SurvivalChart;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FollowUpLines;
import nl.perspectief.dashboard.figure.FollowUpLines.Band;
import nl.perspectief.dashboard.figure.FollowUpLines.Reading;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.language.Messages;

/** How many have found paid work so many weeks after they started. */
final class WaitChart {

    private static final String EACH_MUNICIPALITY = "column.municipality";
    private static final String EACH_GROUP = "column.group";

    private final Placements placements;
    private final FigureWords words;
    private final WaitWords sentences;
    private final FollowUpLines lines;
    private final Messages messages;

    WaitChart(Placements placements, FigureWords words) {
        this.placements = placements;
        this.words = words;
        sentences = new WaitWords(placements, words);
        lines = new FollowUpLines(words, Reading.REACHED);
        messages = words.language().messages(WaitChart.class);
    }

    SurvivalChart chart() {
        var drawn = sentences.drawn();
        return new SurvivalChart(
                new Words(
                        messages.say("wait.question"),
                        sentences.answer(),
                        sentences.subject(),
                        new Source(words, placements.snapshot())
                                .following(null, placements.total().figure(Figure.FOUND))),
                lines.columns(
                        messages.say(
                                placements.waiting().byValue() ? EACH_GROUP : EACH_MUNICIPALITY)),
                Reading.REACHED.lastWeek(),
                series(drawn),
                lines.atRisk(followed(drawn), 0));
    }

    private List<Series> series(List<Group> drawn) {
        var days = lines.days(followed(drawn), 0);
        boolean banded = drawn.stream().filter(one -> !one.isContext()).count() == 1;
        var series = new ArrayList<Series>();
        for (Group one : drawn) {
            series.add(
                    lines.line(
                            one.followed(),
                            one.isContext() ? Tone.CONTEXT : Tone.strong(sentences.place(one)),
                            banded && !one.isContext() ? Band.INTERVAL : Band.NONE,
                            days,
                            one.lastDay()));
        }
        return series;
    }

    private static List<Followed> followed(List<Group> groups) {
        return groups.stream().map(Group::followed).toList();
    }
}
