package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Language;

/** Who is signed in, the way to their own account, and the way out. */
final class AccountBox extends Section {

    static final String PATH = "account";

    private final Account account;
    private final String role;
    private final Span what = new Span();

    AccountBox(Account account, Language language, Runnable signOut) {
        this.account = account;
        role = account.role().words(language);
        var messages = language.messages(AccountBox.class);
        addClassName("p-account");
        getElement().setAttribute("aria-label", messages.say("account.whose"));
        what.addClassName("p-account-role");
        what.setText(role);
        var name = new Anchor(PATH, account.name());
        name.setTitle(messages.say("account.own"));
        var out = new NativeButton(messages.say("account.sign-out"), _ -> signOut.run());
        out.addClassName("p-action");
        add(name, what, out);
    }

    /** With the name of the municipality, once there are figures that tell it. */
    void show(Optional<Standing> standing) {
        what.setText(
                standing.flatMap(this::municipality)
                        .map(one -> role + " " + one.name())
                        .orElse(role));
    }

    private Optional<Municipality> municipality(Standing standing) {
        return standing.programmes().stream()
                .flatMap(programme -> programme.participants().stream())
                .filter(one -> one.code().equals(account.municipality()))
                .findFirst();
    }
}
