package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.ComparisonTable;
import nl.perspectief.dashboard.chart.Whiskers;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** The rows of the table: the programme, the group, and everyone that is compared. */
final class TableRows {

    private final Comparison page;
    private final FigureWords words;
    private final List<MeasuredWords> said;
    private final Messages messages;

    /**
     * @param said of each figure, in the order of the page
     */
    TableRows(Comparison page, FigureWords words, List<MeasuredWords> said) {
        this.page = page;
        this.words = words;
        this.said = said;
        messages = words.language().messages(TableRows.class);
    }

    List<ComparisonTable.Row> all() {
        var rows = new ArrayList<ComparisonTable.Row>();
        var group = page.choice().group();
        rows.add(row(page.programme().label(), this::ofProgramme));
        if (group.isPart()) {
            rows.add(row(group.name(messages), this::ofGroup));
        }
        page.members().forEach(one -> rows.add(row(one)));
        return rows;
    }

    /** Of many together. */
    private static ComparisonTable.Row row(
            String name, Function<Integer, ComparisonTable.Cell> cell, int figures) {
        return new ComparisonTable.Row(
                name,
                "",
                false,
                true,
                Stream.iterate(0, i -> i < figures, i -> i + 1).map(cell).toList());
    }

    private ComparisonTable.Row row(String name, Function<Integer, ComparisonTable.Cell> cell) {
        return row(name, cell, said.size());
    }

    private ComparisonTable.Row row(Municipality who) {
        return new ComparisonTable.Row(
                who.name(),
                new MunicipalityLinks(page.address().filter()).to(who.code()),
                page.isChosen(who.code()),
                false,
                Stream.iterate(0, i -> i < said.size(), i -> i + 1)
                        .map(i -> cell(who.code(), i))
                        .toList());
    }

    private ComparisonTable.Cell ofProgramme(int figure) {
        Observation total = page.measured().get(figure).total();
        return total == null
                ? ComparisonTable.Cell.absent(messages.say("not-published"))
                : cell(total, said.get(figure), null, null, "");
    }

    private ComparisonTable.Cell ofGroup(int figure) {
        var measured = page.measured().get(figure);
        Observation together = measured.together();
        if (together != null) {
            return cell(together, said.get(figure), null, null, "");
        }
        return ComparisonTable.Cell.absent(
                measured.isPublished() ? messages.say("not-added-up") : "");
    }

    private ComparisonTable.Cell cell(String code, int figure) {
        var measured = page.measured().get(figure);
        Observation own = measured.of(code);
        if (own == null) {
            return ComparisonTable.Cell.absent(measured.isPublished() ? words.notTakingPart() : "");
        }
        var mark = measured.marks().get(code);
        var of = said.get(figure);
        return cell(own, of, drawn(own, measured, mark), mark, of.place(code));
    }

    private ComparisonTable.Cell cell(
            Observation one,
            MeasuredWords of,
            Whiskers.@Nullable Model drawn,
            FunnelSignals.@Nullable Marked mark,
            String place) {
        if (one.estimate() == null) {
            return ComparisonTable.Cell.absent(words.value(one));
        }
        var verdict = of.verdict(mark);
        var signal = mark == null || verdict.isEmpty() ? Signal.ABSENT : mark.signal();
        return new ComparisonTable.Cell(
                words.value(one),
                words.limits(one),
                of.rests(one),
                drawn,
                verdict.isEmpty() ? "" : signal.shape(),
                signal.tone(),
                verdict,
                place);
    }

    /** A count of a programme, or of a group, is of another size. */
    private static Whiskers.Model drawn(
            Observation own, Measured measured, FunnelSignals.@Nullable Marked mark) {
        var scale = Scale.of(measured.figure().measure());
        boolean isCount = scale.kind() == Kind.COUNT;
        Interval limits = mark == null ? null : mark.limits();
        Observation total = isCount ? null : measured.total();
        var whole =
                new Whiskers.Mark(
                        total == null ? null : total.value(),
                        limits == null ? null : (Double) limits.lower(),
                        limits == null ? null : (Double) limits.upper());
        return new Whiskers.Model(
                scale.kind() == Kind.SHARE ? 1 : scale.most(measured.municipalities().stream()),
                mark(own),
                whole,
                isCount ? Whiskers.Mark.NONE : mark(measured.together()));
    }

    private static Whiskers.Mark mark(@Nullable Observation one) {
        Estimate estimate = one == null ? null : one.estimate();
        return estimate == null
                ? Whiskers.Mark.NONE
                : new Whiskers.Mark(estimate.value(), estimate.lower(), estimate.upper());
    }
}
