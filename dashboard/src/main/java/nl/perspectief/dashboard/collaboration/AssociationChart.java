package nl.perspectief.dashboard.collaboration;

import java.util.Comparator;
import java.util.List;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.ScatterChart;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Two figures of each municipality as a point, with what that tells and does not tell. */
public final class AssociationChart {

    private static final double PER_CENT = 100;

    private final Programme programme;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    public AssociationChart(Programme programme, FigureWords words) {
        this.programme = programme;
        this.words = words;
        language = words.language();
        messages = language.messages(AssociationChart.class);
    }

    /**
     * @param across what the reader calls the first figure
     * @param upwards the same of the second
     * @param chosen codes of those whose name stands beside their point
     */
    public ScatterChart of(
            Association found,
            String across,
            String upwards,
            List<String> chosen,
            SnapshotInfo snapshot) {
        var ordered =
                found.pairs().stream()
                        .sorted(Comparator.comparingDouble(one -> drawn(one.collaboration())))
                        .toList();
        return new ScatterChart(
                said(found, across, upwards, snapshot),
                List.of(
                        Column.text(messages.say("association.municipality")),
                        Column.text(""),
                        Column.number(across),
                        Column.number(upwards)),
                new Series(
                        messages.say("association.municipality"),
                        Tone.FIRST,
                        ordered.stream().map(this::point).toList(),
                        ordered.stream().map(one -> drawn(one.collaboration())).toList()),
                scale(across, found.collaboration()),
                scale(upwards, found.outcome()),
                chosen.stream().map(this::name).toList());
    }

    private Words said(Association found, String across, String upwards, SnapshotInfo snapshot) {
        var said = new AssociationWords(language);
        return new Words(
                messages.say("association.title", across, upwards),
                said.answer(found),
                Messages.together(
                        messages.say("association.counted", language.period(found.year())),
                        said.leftOut(found.leftOut())),
                new Source(words, snapshot).line());
    }

    private static ScatterChart.Scale scale(String name, ComparedFigure figure) {
        return new ScatterChart.Scale(
                name,
                switch (Kind.of(figure.measure())) {
                    case SHARE -> Axis.PERCENT;
                    case COUNT, DAYS -> Axis.COUNT;
                    case NUMBER -> Axis.NUMBER;
                });
    }

    private Point point(Association.Pair pair) {
        return new Point(
                drawn(pair.outcome()),
                null,
                null,
                false,
                false,
                List.of(
                        name(pair.outcome().municipalityCode()),
                        "",
                        told(pair.collaboration()),
                        told(pair.outcome())));
    }

    private String told(Observation one) {
        var limits = words.limits(one);
        return limits.isEmpty() ? words.value(one) : "%s (%s)".formatted(words.value(one), limits);
    }

    private static double drawn(Observation one) {
        Double value = one.value();
        double known = value == null ? 0 : value;
        return Kind.of(one) == Kind.SHARE ? known * PER_CENT : known;
    }

    private String name(String code) {
        return programme.participant(code).map(Municipality::name).orElse(code);
    }
}
