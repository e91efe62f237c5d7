package nl.perspectief.dashboard.admin.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.language.Language;

/** Makes an account for somebody, who chooses a password by a link. */
final class InviteForm extends Div {

    InviteForm(Map<String, String> municipalities, Language language, Consumer<AccountStep> tryTo) {
        var messages = language.messages(InviteForm.class);
        var name = new TextField(messages.say("column.name"));
        var email = new EmailField(messages.say("column.email"));
        var fields = new RoleFields(municipalities, language);
        fields.show(Role.GEMEENTE, null);
        var invite =
                new Button(
                        messages.say("invite.do"),
                        _ ->
                                tryTo.accept(
                                        (accounts, by) ->
                                                accounts.invite(
                                                        by,
                                                        name.getValue(),
                                                        email.getValue(),
                                                        fields.role(),
                                                        fields.municipality())));
        invite.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(
                new Paragraph(messages.say("invite.how")),
                AdminPage.row(name, email, fields.roleField(), fields.municipalityField(), invite));
    }
}
