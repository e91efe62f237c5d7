package nl.perspectief.dashboard.admin.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.AccountState;
import nl.perspectief.dashboard.access.Accounts;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What can be done with one account. */
final class AccountChange extends Div {

    private final Accounts.Line line;
    private final long id;
    private final Messages messages;
    private final Consumer<AccountStep> tryTo;

    /**
     * @param isOwn nobody changes their own account here
     */
    AccountChange(
            Accounts.Line line,
            boolean isOwn,
            Map<String, String> municipalities,
            Language language,
            Consumer<AccountStep> tryTo) {
        this.line = line;
        id = line.account().id();
        this.tryTo = tryTo;
        messages = language.messages(AccountChange.class);
        if (isOwn) {
            add(new Paragraph(messages.say("one.own")));
            return;
        }
        add(role(municipalities, language), new Paragraph(messages.say("one.sessions")), steps());
    }

    private Div role(Map<String, String> municipalities, Language language) {
        var fields = new RoleFields(municipalities, language);
        fields.show(line.account().role(), line.account().municipality());
        return AdminPage.row(
                fields.roleField(),
                fields.municipalityField(),
                button(
                        messages.say("one.role"),
                        (accounts, by) ->
                                accounts.changeRole(by, id, fields.role(), fields.municipality())));
    }

    private Div steps() {
        var steps =
                AdminPage.row(
                        new Button(
                                messages.say("one.invite"),
                                _ -> tryTo.accept((accounts, by) -> accounts.inviteAgain(by, id))));
        boolean isShutOut = line.state() == AccountState.DISABLED || line.lockedUntil() != null;
        if (isShutOut) {
            steps.add(
                    button(messages.say("one.enable"), (accounts, by) -> accounts.enable(by, id)));
        }
        if (line.state() != AccountState.DISABLED) {
            steps.add(
                    button(
                            messages.say("one.disable"),
                            (accounts, by) -> accounts.disable(by, id)));
        }
        if (line.hasSecondFactor()) {
            steps.add(
                    button(
                            messages.say("one.second"),
                            (accounts, by) -> accounts.takeSecondFactorAway(by, id)));
        }
        return steps;
    }

    private Button button(String words, BiConsumer<Accounts, Account> change) {
        return new Button(
                words,
                _ ->
                        tryTo.accept(
                                (accounts, by) -> {
                                    change.accept(accounts, by);
                                    return null;
                                }));
    }
}
