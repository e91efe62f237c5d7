package nl.perspectief.dashboard.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;

/** What is kept of a quarter when it is closed, for both persons to look at. */
final class KeptFigures {

    private final Closing closing;
    private final Quarter quarter;
    private final Language language;
    private final Messages messages;

    KeptFigures(Closing closing, Quarter quarter, Language language) {
        this.closing = closing;
        this.quarter = quarter;
        this.language = language;
        messages = language.messages(KeptFigures.class);
    }

    /** Who delivered, and who did not. */
    Component deliveries() {
        var missing = closing.missing();
        var deadline =
                closing.deliveries().stream()
                        .map(DeliveryState::deadline)
                        .max(java.time.LocalDate::compareTo);
        var counted =
                messages.say(
                        "open.deliveries",
                        closing.deliveries().size() - missing.size(),
                        closing.deliveries().size());
        var absent =
                missing.isEmpty()
                        ? ""
                        : messages.say(
                                "open.missing",
                                missing.stream().map(this::name).collect(Collectors.joining(", ")));
        var early =
                deadline.filter(day -> !closing.snapshot().asOf().isAfter(day))
                        .map(day -> messages.say("open.early", language.day(day)))
                        .orElse("");
        return new Paragraph(Messages.together(counted, absent, early));
    }

    private String name(DeliveryState one) {
        return closing.programme()
                .participant(one.municipalityCode())
                .map(Municipality::name)
                .orElse(one.municipalityCode());
    }

    /** The figures of the programme in that quarter. */
    Component figures() {
        var words = new FigureWords(language);
        return new DataTable(
                messages.say("open.figures", language.period(quarter)),
                List.of(
                        Column.text(messages.say("column.indicator")),
                        Column.number(messages.say("column.figure")),
                        Column.text(messages.say("column.over"))),
                closing.figures().stream().map(one -> row(one, words)).toList());
    }

    private List<String> row(Observation figure, FigureWords words) {
        return List.of(
                indicator(figure).name(language), words.value(figure), words.coverage(figure));
    }

    private Indicator indicator(Observation figure) {
        return Objects.requireNonNull(closing.indicators().get(figure.indicator()));
    }
}
