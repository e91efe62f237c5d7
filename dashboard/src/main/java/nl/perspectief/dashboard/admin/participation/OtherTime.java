package nl.perspectief.dashboard.admin.participation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Fields;
import nl.perspectief.etl.delivery.ParticipationDesk.Change;
import nl.perspectief.etl.delivery.ParticipationDesk.TakingPart;
import nl.perspectief.sql.Participation.Spell;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that takes part in other quarters than was thought: it ends, goes on or never did.
 */
final class OtherTime extends Div {

    private final ComboBox<TakingPart> which;
    private final ComboBox<Quarter> from;
    private final ComboBox<Quarter> to;
    private final TextField reason;
    private final Checkbox evenIfDelivered;
    private final Consumer<Change> tryTo;

    OtherTime(List<TakingPart> all, ParticipationWords words, Consumer<Change> tryTo) {
        this.tryTo = tryTo;
        var messages = words.messages();
        var quarters = words.quarters();
        which = Fields.choice(messages.say("change.which"), all, words::summary);
        from = Fields.choice(messages.say("column.from"), quarters, words::quarter);
        to = Fields.choice(messages.say("column.to"), quarters, words::quarter);
        to.setHelperText(messages.say("to.help"));
        to.setClearButtonVisible(true);
        reason = new TextField(messages.say("column.reason"));
        reason.setHelperText(messages.say("reason.help"));
        evenIfDelivered = new Checkbox(messages.say("change.even"));
        which.addValueChangeListener(chosen -> fill(chosen.getValue()));
        add(
                new Paragraph(messages.say("change.what")),
                AdminPage.row(which, from, to, reason),
                evenIfDelivered,
                AdminPage.row(
                        new Button(messages.say("change.button"), _ -> change(from.getValue())),
                        new Button(messages.say("change.never"), _ -> change(null))));
    }

    private void fill(@Nullable TakingPart chosen) {
        if (chosen != null) {
            from.setValue(chosen.spell().from());
            to.setValue(chosen.spell().to());
        }
    }

    private void change(@Nullable Quarter first) {
        which.getOptionalValue().map(TakingPart::spell).ifPresent(spell -> change(spell, first));
    }

    private void change(Spell spell, @Nullable Quarter first) {
        tryTo.accept(
                new Change(
                        spell.programme(),
                        spell.municipalityCode(),
                        spell.from(),
                        first,
                        first == null ? null : to.getValue(),
                        reason.getValue(),
                        evenIfDelivered.getValue()));
    }
}
