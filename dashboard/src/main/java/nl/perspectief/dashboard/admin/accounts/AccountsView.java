package nl.perspectief.dashboard.admin.accounts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountRefusedException;
import nl.perspectief.dashboard.access.Accounts;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Municipalities;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import org.jspecify.annotations.Nullable;

/** Who may sign in: inviting, changing and shutting out. */
@Route(value = AccountsView.PATH, layout = FrameLayout.class)
@Menu(order = 30)
@RolesAllowed("BEHEER")
final class AccountsView extends AdminPage {

    static final String PATH = "beheer/accounts";

    /** The account that is looked at, in the address. */
    private static final String NUMBER = "nummer";

    private final Accounts accounts;
    private final Map<String, String> municipalities;
    private @Nullable String link;

    AccountsView(
            StandingQueries standings,
            SignedIn signedIn,
            Accounts accounts,
            Municipalities municipalities) {
        super(standings, signedIn);
        this.accounts = accounts;
        this.municipalities = municipalities.names();
    }

    @Override
    public List<String> parameters() {
        return List.of(NUMBER);
    }

    @Override
    protected void show(Account by, QueryParameters address) {
        var all = accounts.all(by);
        add(lead(messages().say("lead")));
        if (link != null) {
            add(card(messages().say("link.question"), new InvitationLink(link, language())));
            link = null;
        }
        add(
                card(
                        messages().say("all.question"),
                        new AccountTable(all, municipalities, language())));
        add(card(messages().say("one.question"), one(all, by, address)));
        add(
                card(
                        messages().say("invite.question"),
                        new InviteForm(municipalities, language(), this::tryTo)));
    }

    private Component[] one(List<Accounts.Line> all, Account by, QueryParameters address) {
        var chosen =
                address.getSingleParameter(NUMBER)
                        .flatMap(
                                number ->
                                        all.stream()
                                                .filter(one -> number(one).equals(number))
                                                .findFirst());
        return chosen.map(
                        one ->
                                new Component[] {
                                    choice(all, chosen),
                                    new AccountChange(
                                            one,
                                            by.id() == one.account().id(),
                                            municipalities,
                                            language(),
                                            this::tryTo)
                                })
                .orElseGet(() -> new Component[] {choice(all, chosen)});
    }

    private Select<Accounts.Line> choice(List<Accounts.Line> all, Optional<Accounts.Line> chosen) {
        var choice = new Select<Accounts.Line>();
        choice.setLabel(messages().say("one.choose"));
        choice.setItemLabelGenerator(
                one -> "%s (%s)".formatted(one.account().name(), one.account().email()));
        choice.setItems(all);
        chosen.ifPresent(choice::setValue);
        choice.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        UI.getCurrent()
                                .navigate(
                                        PATH, QueryParameters.of(NUMBER, number(event.getValue())));
                    }
                });
        return choice;
    }

    private static String number(Accounts.Line line) {
        return Long.toString(line.account().id());
    }

    /** What cannot be done is said; what is done is seen on the page made anew. */
    private void tryTo(AccountStep step) {
        try {
            link = step.take(accounts, allowed());
            again();
        } catch (AccountRefusedException refusal) {
            refuse(refusal.words(language()));
        }
    }
}
