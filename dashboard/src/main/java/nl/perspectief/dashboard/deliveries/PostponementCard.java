package nl.perspectief.dashboard.deliveries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;
import nl.perspectief.etl.delivery.PostponementRefusedException;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** How far one municipality is with each quarter, and a way to give it more time. */
final class PostponementCard extends Section {

    /** Gives more time, or takes it back. */
    interface Grant {

        /**
         * @param until null: as everyone
         * @throws PostponementRefusedException when it cannot be given
         */
        void until(Quarter quarter, @Nullable LocalDate until, String reason);
    }

    private final Language language;
    private final Messages messages;
    private final LocalDate today;
    private final Grant grant;
    private final Div refused = new Div();

    PostponementCard(
            String municipality,
            List<Expected> expected,
            LocalDate today,
            Language language,
            Grant grant) {
        this.language = language;
        this.today = today;
        this.grant = grant;
        messages = language.messages(PostponementCard.class);
        addClassNames("p-card", "p-origin");
        refused.addClassName("p-refused");
        refused.getElement().setAttribute("role", "alert");
        add(new H2(messages.say("one.question", municipality)), table(expected));
        var open = expected.stream().filter(Expected::isOpen).toList();
        if (!open.isEmpty()) {
            add(refused, form(open));
        }
    }

    private Component table(List<Expected> expected) {
        return new DataTable(
                messages.say("one.table"),
                List.of(
                        Column.text(messages.say("column.quarter")),
                        Column.text(messages.say("column.stage")),
                        Column.text(messages.say("column.deadline"))),
                expected.stream()
                        .map(
                                one ->
                                        List.of(
                                                language.period(one.quarter()),
                                                Stage.of(one, today).words(language),
                                                deadline(one)))
                        .toList());
    }

    private String deadline(Expected one) {
        var day = language.day(one.deadline());
        return one.isPostponed() ? messages.say("one.postponed", day) : day;
    }

    private Component form(List<Expected> open) {
        var quarter = new Select<Expected>();
        quarter.setLabel(messages.say("more.quarter"));
        quarter.setItemLabelGenerator(one -> language.period(one.quarter()));
        quarter.setItems(open);
        quarter.setValue(open.getFirst());
        var until = new DatePicker(messages.say("more.until"));
        until.setLocale(language.locale());
        until.setHelperText(messages.say("more.until.help"));
        var reason = new TextField(messages.say("more.reason"));
        var button =
                new Button(
                        messages.say("more.grant"),
                        _ ->
                                grant(
                                        quarter.getValue().quarter(),
                                        until.getValue(),
                                        reason.getValue()));
        var box = new Div(quarter, until, reason, button);
        box.addClassName("p-decision");
        return box;
    }

    private void grant(Quarter quarter, @Nullable LocalDate until, String reason) {
        try {
            grant.until(quarter, until, reason);
        } catch (PostponementRefusedException refusal) {
            refused.setText(
                    switch (refusal.reason()) {
                        case NOT_LATER -> messages.say("more.not-later");
                        case NO_REASON -> messages.say("more.no-reason");
                    });
        }
    }
}
