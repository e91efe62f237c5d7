package nl.perspectief.dashboard.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.RowChart;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.Share;
import org.jspecify.annotations.Nullable;

/** One figure by the values of a breakdown; those that have none are told of in a sentence. */
final class SplitChart {

    private static final double PER_CENT = 100;

    private final Placements placements;
    private final Split split;
    private final Characteristic by;
    private final FigureWords words;
    private final Kind kind;
    private final Messages messages;

    SplitChart(Placements placements, Split split, Characteristic by, FigureWords words) {
        this.placements = placements;
        this.split = split;
        this.by = by;
        this.words = words;
        kind = Kind.of(split.figure().measure());
        messages = words.language().messages(SplitChart.class);
    }

    RowChart chart() {
        var told = split.told();
        return new RowChart(
                new Words(
                        question(),
                        answer(),
                        Messages.together(subject(), without(), covered()),
                        new Source(words, placements.snapshot()).line()),
                columns(),
                told.stream().map(one -> new RowChart.Row(name(one))).toList(),
                List.of(
                        new Series(
                                placements.together().label(),
                                Tone.FIRST,
                                told.stream().map(this::point).toList())),
                kind == Kind.SHARE,
                kind == Kind.SHARE ? 2 : 0);
    }

    private String question() {
        return messages.say(
                switch (split.figure()) {
                    case UNSUBSIDISED -> "split.unsubsidised.question";
                    case SCHOOL -> "split.school.question";
                    default -> "split.placed.question";
                },
                byName());
    }

    private String byName() {
        return by.name(words.language()).toLowerCase(words.language().locale());
    }

    private String answer() {
        var whose = words.inText(placements.together());
        var cohort = words.language().period(placements.choice().cohort());
        var told = split.told();
        if (told.isEmpty()) {
            return messages.say("split.nothing", whose, cohort);
        }
        if (kind == Kind.COUNT) {
            return messages.say("split.placed.answer", whose, cohort, sum(told), told.size());
        }
        return Messages.together(
                messages.say("split.share.answer", whose, cohort, range(told)), difference(told));
    }

    private static long sum(List<Part> told) {
        return told.stream().map(Part::hits).filter(Objects::nonNull).mapToLong(one -> one).sum();
    }

    private String range(List<Part> told) {
        var shares =
                told.stream()
                        .map(Part::estimate)
                        .filter(Objects::nonNull)
                        .mapToDouble(Estimate::value)
                        .summaryStatistics();
        return words.language().percents(shares.getMin(), shares.getMax());
    }

    private String difference(List<Part> told) {
        if (split.figure() != Figure.UNSUBSIDISED) {
            return new CurveDifference(words).between(split.comparison());
        }
        var groups = new ArrayList<Share>();
        told.stream().filter(one -> !one.isNotKnown()).forEach(one -> add(one, groups));
        return new ShareDifference(words).between(groups);
    }

    private static void add(Part one, List<Share> groups) {
        Long hits = one.hits();
        Long of = one.of();
        if (hits != null && of != null && of > 0) {
            groups.add(new Share(hits, of));
        }
    }

    private String subject() {
        return messages.say(
                switch (split.figure()) {
                    case UNSUBSIDISED -> "split.unsubsidised.subject";
                    case SCHOOL -> "split.school.subject";
                    default -> "split.placed.subject";
                });
    }

    private String without() {
        var missing = new Missing(words);
        split.parts().stream()
                .filter(one -> one.estimate() == null)
                .forEach(one -> missing.add(name(one), one.status()));
        return missing.sentence(split.parts().size());
    }

    /** Who delivers cohorts has placements, and no values of them. */
    private String covered() {
        boolean isOfAll = placements.chosen().isEmpty();
        boolean anyCohorts = placements.areas().stream().anyMatch(one -> one.manner().cohorts());
        return isOfAll || anyCohorts ? messages.say("split.rows-only") : "";
    }

    private String name(Part part) {
        return ValueNames.of(part.value(), words.language());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(by.name(words.language())));
        columns.add(Column.text(messages.say("column.municipality")));
        columns.add(Column.number(messages.say("column.figure")));
        if (kind == Kind.SHARE) {
            columns.add(Column.number(messages.say("column.interval")));
            columns.add(Column.number(messages.say("column.of")));
        }
        columns.add(Column.number(messages.say("column.unknown")));
        return columns;
    }

    private Point point(Part part) {
        Estimate estimate = Objects.requireNonNull(part.estimate());
        double unit = kind == Kind.SHARE ? PER_CENT : 1;
        var cells = new ArrayList<>(List.of(name(part), placements.together().label()));
        cells.add(kind.write(estimate.value(), words.language()));
        if (kind == Kind.SHARE) {
            cells.add(words.limits(estimate));
            cells.add(basis(part));
        }
        cells.add(words.number(part.unknown()));
        return new Point(
                estimate.value() * unit,
                drawn(estimate.lower(), unit),
                drawn(estimate.upper(), unit),
                false,
                false,
                cells);
    }

    private String basis(Part part) {
        Long of = part.of();
        Long hits = part.hits();
        if (of == null) {
            return "";
        }
        return hits == null
                ? messages.say("split.followed", of)
                : messages.say("split.parts", hits, of);
    }

    private static @Nullable Double drawn(@Nullable Double value, double unit) {
        return value == null ? null : (Double) (value * unit);
    }
}
