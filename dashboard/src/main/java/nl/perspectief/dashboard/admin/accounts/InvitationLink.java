package nl.perspectief.dashboard.admin.accounts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URL;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** A link to hand over, which is shown here and never again. */
final class InvitationLink extends Div {

    private static final String COPY =
            """
            return navigator.clipboard
                ? navigator.clipboard.writeText($0).then(() => true, () => false)
                : false;
            """;

    private final Messages messages;
    private final String path;
    private final TextField field = new TextField();
    private final Paragraph news = new Paragraph();

    /**
     * @param path from the root of the application
     */
    InvitationLink(String path, Language language) {
        this.path = path;
        messages = language.messages(InvitationLink.class);
        field.setLabel(messages.say("link"));
        field.setReadOnly(true);
        field.setWidthFull();
        field.setValue(path);
        news.getElement().setAttribute("role", "status");
        add(
                new Paragraph(messages.say("link.once")),
                field,
                AdminPage.row(new Button(messages.say("link.copy"), _ -> copy()), news));
    }

    /** The browser knows under which address people reach the application. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(here -> field.setValue(from(here)));
    }

    private String from(URL here) {
        var page = AccountsView.PATH;
        var address = here.getProtocol() + "://" + here.getAuthority() + here.getPath();
        var root = address.endsWith(page) ? address.length() - page.length() - 1 : 0;
        return address.substring(0, root) + path;
    }

    private void copy() {
        getElement()
                .executeJs(COPY, field.getValue())
                .then(
                        Boolean.class,
                        done ->
                                news.setText(
                                        messages.say(done ? "link.copied" : "link.not-copied")));
    }
}
