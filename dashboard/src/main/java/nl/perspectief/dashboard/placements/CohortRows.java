package nl.perspectief.dashboard.placements;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.RowChart;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.RestsOn;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** Shares of the cohort as rows: one a figure, in it a bar a municipality. */
final class CohortRows {

    private static final double PER_CENT = 100;

    /** The interval, and who it is about. */
    private static final int TOLD = 2;

    private final Placements placements;
    private final FigureWords words;
    private final DefinitionLinks links;
    private final Absence absence;
    private final Messages messages;

    CohortRows(Placements placements, FigureWords words, DefinitionLinks links) {
        this.placements = placements;
        this.words = words;
        this.links = links;
        absence = new Absence(placements, words);
        messages = words.language().messages(CohortRows.class);
    }

    /**
     * @param figures those with a share have a bar; a count stands by itself
     */
    RowChart chart(Words around, List<Figure> figures) {
        return new RowChart(
                around,
                columns(),
                figures.stream().map(this::row).toList(),
                series(figures),
                true,
                TOLD);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say("column.step")),
                Column.text(messages.say("column.municipality")),
                Column.number(messages.say("column.figure")),
                Column.number(messages.say("column.interval")),
                Column.number(messages.say("column.of")),
                Column.number(messages.say("column.unknown")),
                Column.number(messages.say("column.municipalities")));
    }

    private RowChart.Row row(Figure figure) {
        return new RowChart.Row(
                name(figure),
                note(figure),
                links.to(figure.indicator()),
                links.origin(figure.indicator(), figure.asked(placements.choice().cohort())));
    }

    private String name(Figure figure) {
        return messages.say(
                switch (figure) {
                    case CONTACT -> "step.contact";
                    case STARTED -> "step.started";
                    case FOUND -> "step.found";
                    case STILL -> "step.still";
                    case UNSUBSIDISED -> "kind.unsubsidised";
                    case SCHOOL -> "kind.school";
                    case MEDIAN, PLACED -> throw noRow(figure);
                });
    }

    /** Who it is of, and over how many municipalities it is for the programme. */
    private String note(Figure figure) {
        var cohort = words.language().period(placements.choice().cohort());
        Observation all = placements.total().figure(figure);
        return Messages.together(
                of(figure, cohort),
                all == null
                        ? ""
                        : messages.say(
                                "step.over",
                                placements.total().whose().label(),
                                words.coverage(all)));
    }

    private String of(Figure figure, String cohort) {
        return switch (figure) {
            case CONTACT -> messages.say("step.contact.of", cohort);
            case STARTED -> messages.say("step.started.of", cohort);
            case FOUND -> messages.say("step.found.of", cohort);
            case STILL -> messages.say("step.still.of", cohort);
            case UNSUBSIDISED -> messages.say("kind.unsubsidised.of", cohort);
            case SCHOOL -> messages.say("kind.school.of", cohort);
            case MEDIAN, PLACED -> throw noRow(figure);
        };
    }

    private static IllegalArgumentException noRow(Figure figure) {
        return new IllegalArgumentException("Not told in a row: " + figure);
    }

    private List<Series> series(List<Figure> figures) {
        var series = new ArrayList<Series>();
        for (Area area : placements.areas()) {
            var tone =
                    area.isTotal() && !series.isEmpty() ? Tone.CONTEXT : Tone.strong(series.size());
            series.add(
                    new Series(
                            area.whose().label(),
                            tone,
                            figures.stream().map(figure -> point(area, figure)).toList()));
        }
        return series;
    }

    private Point point(Area area, Figure figure) {
        Observation one = area.figure(figure);
        var cells = new ArrayList<>(List.of(name(figure), area.whose().label()));
        cells.add(absence.instead(one));
        if (one == null) {
            cells.addAll(List.of("", "", "", ""));
            return new Point(null, null, null, false, false, cells);
        }
        cells.addAll(
                List.of(
                        words.limits(one),
                        one.estimate() == null ? "" : basis(figure, one),
                        unknown(one),
                        words.coverage(one)));
        Estimate estimate = Kind.of(one) == Kind.COUNT ? null : one.estimate();
        return new Point(
                estimate == null ? null : (Double) (estimate.value() * PER_CENT),
                estimate == null ? null : drawn(estimate.lower()),
                estimate == null ? null : drawn(estimate.upper()),
                Lines.provisional(one),
                false,
                cells);
    }

    private String basis(Figure figure, Observation one) {
        return Kind.of(one) == Kind.COUNT
                ? messages.say("step.started.unit")
                : new RestsOn(placements.definition(figure), words).numbers(one);
    }

    /** What is not told of a figure that is shown, is kept. */
    private String unknown(Observation one) {
        Long unknown = one.unknown();
        return unknown == null && one.status() == Status.VALUE
                ? words.kept()
                : words.number(unknown);
    }

    private static @Nullable Double drawn(@Nullable Double share) {
        return share == null ? null : (Double) (share * PER_CENT);
    }
}
