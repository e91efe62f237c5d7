package nl.perspectief.dashboard.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.ApiToken;
import nl.perspectief.dashboard.access.ApiTokens;
import nl.perspectief.dashboard.connect.ConnectView;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** Secrets by which one's own programs ask for figures. */
final class TokensPart extends Div {

    private final Account account;
    private final ApiTokens tokens;
    private final Language language;
    private final Messages messages;
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Outcome outcome;

    TokensPart(Account account, ApiTokens tokens, Language language) {
        this.account = account;
        this.tokens = tokens;
        this.language = language;
        messages = language.messages(TokensPart.class);
        outcome = new Outcome(language);
        list.addClassName("p-tokens");
        add(list, form(), made, outcome, new Anchor(ConnectView.PATH, messages.say("token.how")));
        show();
    }

    private Div form() {
        var name = new TextField(messages.say("token.name"));
        name.setMaxLength(60);
        var term = new Select<Duration>();
        term.setLabel(messages.say("token.term"));
        term.setItems(ApiTokens.TERMS);
        term.setItemLabelGenerator(one -> messages.say("token.days", one.toDays()));
        term.setValue(ApiTokens.TERMS.get(1));
        var form =
                new Div(
                        name,
                        term,
                        new Button(
                                messages.say("token.make"),
                                _ -> make(name.getValue(), term.getValue())));
        form.addClassName("p-account-form");
        return form;
    }

    private void make(String name, Duration term) {
        made.removeAll();
        outcome.of(
                () -> {
                    var secret = new Span(tokens.make(account, name, term));
                    secret.addClassName("p-secret");
                    made.add(new Paragraph(messages.say("token.copy-now")), secret);
                    show();
                },
                messages.say("token.made"));
    }

    private void show() {
        list.removeAll();
        var usable = tokens.of(account);
        list.setVisible(!usable.isEmpty());
        usable.forEach(one -> list.add(line(one)));
    }

    private ListItem line(ApiToken token) {
        var revoke = new Button(messages.say("token.revoke"), _ -> revoke(token));
        revoke.setAriaLabel(messages.say("token.revoke-named", token.name()));
        return new ListItem(
                new Span(
                        messages.say(
                                "token.line",
                                token.name(),
                                language.moment(token.expiresAt()),
                                used(token.usedAt()))),
                revoke);
    }

    private void revoke(ApiToken token) {
        made.removeAll();
        outcome.of(
                () -> {
                    tokens.revoke(account, token.id());
                    show();
                },
                messages.say("token.revoked", token.name()));
    }

    private String used(@Nullable Instant at) {
        return at == null
                ? messages.say("token.unused")
                : messages.say("token.used", language.moment(at));
    }
}
