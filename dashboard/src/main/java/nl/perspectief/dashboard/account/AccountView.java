package nl.perspectief.dashboard.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.perspectief.dashboard.access.ApiTokens;
import nl.perspectief.dashboard.access.OwnAccount;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.Framed;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** One's own account: password, second factor, open sessions, and the tokens of programs. */
@PermitAll
@Route(value = "account", layout = FrameLayout.class)
final class AccountView extends Div implements HasDynamicTitle, Framed {

    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(AccountView.class);

    AccountView(SignedIn signedIn, OwnAccount own, ApiTokens tokens) {
        var account = signedIn.now();
        addClassName("p-own-account");
        add(
                new H1(messages.say("page.name")),
                lead(
                        messages.say(
                                "lead",
                                account.name(),
                                account.email(),
                                account.role().words(language))));
        if (own.hasPassword()) {
            add(
                    card("password", new PasswordPart(own, language)),
                    card("second", new SecondFactorPart(own, language)));
        } else {
            add(lead(messages.say("elsewhere")));
        }
        add(
                card("sessions", new SessionsPart(own, language)),
                card("tokens", new TokensPart(account, tokens, language)));
    }

    private static Paragraph lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("p-lead");
        return lead;
    }

    private Section card(String part, Component content) {
        var what =
                switch (part) {
                    case "password" -> title("password.title", "password.what");
                    case "second" -> title("second.title", "second.what");
                    case "tokens" -> title("tokens.title", "tokens.what");
                    default -> title("sessions.title", "sessions.what");
                };
        var card = new Section(what);
        card.add(content);
        card.addClassName("p-card");
        return card;
    }

    private Component[] title(String title, String what) {
        var explained = new Paragraph(messages.say(what));
        explained.addClassName("p-line");
        return new Component[] {new H2(messages.say(title)), explained};
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.name") + " · Perspectief";
    }

    /** It shows no figures. */
    @Override
    public Optional<Standing> madeFrom() {
        return Optional.empty();
    }
}
