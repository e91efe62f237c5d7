package nl.perspectief.dashboard.deliveries;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.MarkGrid;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;
import nl.perspectief.sql.Quarter;

/** A mark for each municipality and quarter: how far its delivery is. */
final class CalendarCard extends Section {

    private final Calendar calendar;
    private final Language language;
    private final Messages messages;

    CalendarCard(Calendar calendar, Language language) {
        this.calendar = calendar;
        this.language = language;
        messages = language.messages(CalendarCard.class);
        addClassNames("p-card", "p-origin");
        var answer = new Sentence(answer());
        answer.addClassName("p-answer");
        add(new H2(messages.say("calendar.question")), answer, new MarkGrid(model()));
    }

    private String answer() {
        var quarters = calendar.quarters();
        if (quarters.isEmpty()) {
            return messages.say("calendar.none", calendar.programme().name());
        }
        var newest = quarters.getLast();
        var counts = new ArrayList<String>();
        calendar.counted(newest)
                .forEach(
                        (stage, count) ->
                                counts.add(
                                        messages.say(
                                                "calendar.counted", count, stage.words(language))));
        return Messages.together(
                messages.say("calendar.answer", language.period(newest), language.listed(counts)),
                calendar.deadline(newest)
                        .map(day -> messages.say("calendar.deadline", language.day(day)))
                        .orElse(""));
    }

    private MarkGrid.Model model() {
        var quarters = calendar.quarters();
        return new MarkGrid.Model(
                messages.say("calendar.table"),
                messages.say("column.municipality"),
                Stream.of(Stage.values())
                        .map(
                                stage ->
                                        new MarkGrid.Mark(
                                                stage.shape(),
                                                stage.words(language),
                                                stage.attention()))
                        .toList(),
                quarters.stream().map(this::column).toList(),
                Stream.concat(
                                calendar.programme().participants().stream()
                                        .map(one -> row(one, quarters)),
                                calendar.newcomers().entrySet().stream()
                                        .map(one -> newcomer(one, quarters)))
                        .toList());
    }

    private MarkGrid.Column column(Quarter quarter) {
        return new MarkGrid.Column(
                language.period(quarter),
                calendar.deadline(quarter)
                        .map(day -> messages.say("calendar.deadline", language.day(day)))
                        .orElse(""));
    }

    private MarkGrid.Row row(Municipality municipality, List<Quarter> quarters) {
        return new MarkGrid.Row(
                municipality.name(),
                link(List.of(municipality.code())),
                calendar.municipality().filter(municipality::equals).isPresent(),
                cells(municipality.code(), quarters));
    }

    /** It can be chosen when there are figures that know it. */
    private MarkGrid.Row newcomer(Map.Entry<String, String> newcomer, List<Quarter> quarters) {
        return new MarkGrid.Row(
                messages.say("calendar.newcomer", newcomer.getValue()),
                link(List.of()),
                false,
                cells(newcomer.getKey(), quarters));
    }

    private List<MarkGrid.Cell> cells(String code, List<Quarter> quarters) {
        return quarters.stream()
                .map(
                        quarter ->
                                calendar.of(code, quarter)
                                        .map(this::cell)
                                        .orElse(new MarkGrid.Cell(-1, "")))
                .toList();
    }

    private MarkGrid.Cell cell(Expected expected) {
        return new MarkGrid.Cell(
                Stage.of(expected, calendar.today()).ordinal(),
                expected.isPostponed()
                        ? messages.say("calendar.until", language.day(expected.deadline()))
                        : "");
    }

    private String link(List<String> codes) {
        var filter = calendar.filter();
        return DeliveriesView.PATH
                + "?"
                + FilterInUrl.write(new Filter(filter.language(), filter.programme(), codes));
    }
}
