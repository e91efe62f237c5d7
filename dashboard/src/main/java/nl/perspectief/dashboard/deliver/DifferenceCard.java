package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.FigureChange;
import nl.perspectief.dashboard.figure.FigureChanges;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.Submission;
import nl.perspectief.etl.difference.Difference;
import nl.perspectief.etl.difference.SheetDifference;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** What is new since the delivery before, and what that does to the main figures. */
final class DifferenceCard extends Section {

    private final Comparing comparing;
    private final Language language;
    private final Messages messages;
    private final Submission.Full full;
    private final Deliverer by;
    private final Div told = new Div();
    private boolean begun;

    DifferenceCard(Comparing comparing, Language language, Submission.Full full, Deliverer by) {
        this.comparing = comparing;
        this.language = language;
        this.full = full;
        this.by = by;
        messages = language.messages(DifferenceCard.class);
        addClassNames("p-card", "p-step", "p-deliver-difference");
        told.getElement().setAttribute("aria-live", "polite");
        add(new H2(messages.say("difference")), told);
    }

    long receiptId() {
        return full.submission().receiptId();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (begun) {
            return;
        }
        begun = true;
        var progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", messages.say("difference.working"));
        told.removeAll();
        told.add(new Paragraph(messages.say("difference.working")), progress);
        Later.on(
                event.getUI(),
                () -> comparing.compare(receiptId(), by),
                this::show,
                () -> say(messages.say("difference.failed")));
    }

    private void say(String words) {
        told.removeAll();
        var answer = new Sentence(words);
        answer.addClassName("p-answer");
        told.add(answer);
    }

    private void show(Comparing.@Nullable Compared compared) {
        if (compared == null) {
            say(messages.say("difference.unreadable"));
            return;
        }
        var before = compared.before();
        var difference = compared.difference();
        if (before == null || difference == null) {
            say(messages.say("difference.first", compared.rows()));
            return;
        }
        var period = language.period(before);
        var changed = difference.sheets().stream().filter(SheetDifference::isOtherwise).toList();
        say(
                changed.isEmpty()
                        ? messages.say("difference.none", compared.rows(), period)
                        : messages.say("difference.told", compared.rows(), period, changed.size()));
        if (!changed.isEmpty()) {
            told.add(sheets(changed));
        }
        told.add(cover(difference));
        told.add(figures(compared.figures()));
    }

    private Component sheets(List<SheetDifference> changed) {
        return new DataTable(
                messages.say("difference.sheets"),
                List.of(
                        Column.text(messages.say("column.sheet")),
                        Column.number(messages.say("column.rows-before")),
                        Column.number(messages.say("column.rows-now")),
                        Column.number(messages.say("column.added")),
                        Column.number(messages.say("column.changed")),
                        Column.number(messages.say("column.gone"))),
                changed.stream().map(this::row).toList());
    }

    private List<String> row(SheetDifference sheet) {
        return List.of(
                sheet.title(),
                language.count(sheet.rowsBefore()),
                language.count(sheet.rowsAfter()),
                byRow(sheet, sheet.added().size()),
                byRow(sheet, sheet.changed().size()),
                byRow(sheet, sheet.gone().size()));
    }

    /** Of a sheet of one quarter rows are not laid side by side. */
    private String byRow(SheetDifference sheet, int count) {
        return sheet.isByRow() ? language.count(count) : "–";
    }

    private Component cover(Difference difference) {
        var changes = new Div();
        difference
                .cover()
                .forEach(
                        change ->
                                changes.add(
                                        new Paragraph(
                                                messages.say(
                                                        "difference.cover",
                                                        change.column(),
                                                        orEmpty(change.before()),
                                                        orEmpty(change.after())))));
        changes.addClassName("p-deliver-way");
        return changes;
    }

    private String orEmpty(@Nullable String value) {
        return value == null ? messages.say("difference.empty") : value;
    }

    private Component figures(@Nullable FigureChanges figures) {
        var effect = new Div(new H3(messages.say("effect")));
        if (figures == null) {
            effect.add(new Paragraph(messages.say("effect.errors")));
            return effect;
        }
        if (figures.isFictitious()) {
            effect.add(new Paragraph(messages.say("effect.fictitious")));
        }
        var near = figures.main().stream().filter(this::isNear).toList();
        if (near.isEmpty()) {
            effect.add(new Paragraph(messages.say("effect.none")));
        } else {
            effect.add(table(near));
        }
        effect.add(new Paragraph(messages.say("effect.how", figures.all().size() - near.size())));
        return effect;
    }

    /** Years, and the quarter of the workbook itself. */
    private boolean isNear(FigureChange change) {
        var period = change.after().period();
        var delivery = full.submission().delivery();
        Quarter quarter = delivery == null ? null : delivery.quarter();
        return period.type() == PeriodType.YEAR || period.first().equals(quarter);
    }

    private Component table(List<FigureChange> changes) {
        var words = new FigureWords(language);
        return new DataTable(
                messages.say("effect"),
                List.of(
                        Column.text(messages.say("column.figure")),
                        Column.text(messages.say("column.period")),
                        Column.number(messages.say("column.before")),
                        Column.number(messages.say("column.now"))),
                changes.stream()
                        .map(
                                change ->
                                        List.of(
                                                name(change),
                                                language.period(change.after().period()),
                                                words.value(change.before()),
                                                words.value(change.after())))
                        .toList());
    }

    private String name(FigureChange change) {
        var indicator = change.indicator();
        var name = indicator.name(language);
        // the retention's name tells three horizons; one of them is shown
        return name.replace("13 / 26 / 52", "26");
    }
}
