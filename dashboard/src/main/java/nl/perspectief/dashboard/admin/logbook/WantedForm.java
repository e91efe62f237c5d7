package nl.perspectief.dashboard.admin.logbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.language.Language;

/** Chooses which lines are read. */
final class WantedForm extends Div {

    WantedForm(Wanted wanted, Language language, Consumer<Wanted> go) {
        var messages = language.messages(WantedForm.class);
        var words = new ActionWords(language);
        var action = new ComboBox<AuditAction>(messages.say("column.action"));
        action.setItemLabelGenerator(words::of);
        action.setItems(AuditAction.values());
        action.setClearButtonVisible(true);
        action.setHelperText(messages.say("wanted.all"));
        action.setValue(wanted.action());
        var from = new DatePicker(messages.say("wanted.from"));
        from.setLocale(language.locale());
        from.setValue(wanted.from());
        var to = new DatePicker(messages.say("wanted.to"));
        to.setLocale(language.locale());
        to.setValue(wanted.to());
        var show =
                new Button(
                        messages.say("wanted.show"),
                        _ ->
                                go.accept(
                                        new Wanted(
                                                action.getValue(),
                                                from.getValue(),
                                                to.getValue(),
                                                1)));
        add(AdminPage.row(action, from, to, show));
    }
}
