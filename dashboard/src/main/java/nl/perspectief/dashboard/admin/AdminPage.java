package nl.perspectief.dashboard.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.frame.Framed;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/**
 * A page of administrators, about what they look after and not about figures. Its sentences lie
 * beside its class; {@code page.name} is what it is called.
 */
public abstract class AdminPage extends Div
        implements BeforeEnterObserver, HasDynamicTitle, Framed {

    private final Language language = ReaderLanguage.now();
    private final StandingQueries standings;
    private final SignedIn signedIn;
    private final Div refused = new Div();
    private QueryParameters asked = QueryParameters.empty();

    protected AdminPage(StandingQueries standings, SignedIn signedIn) {
        this.standings = standings;
        this.signedIn = signedIn;
        refused.addClassName("p-refused");
        refused.getElement().setAttribute("role", "alert");
    }

    /**
     * Adds what the page shows under its name; it was emptied before.
     *
     * @param by who looks, one of {@link #readers}
     * @param address what stands in it
     */
    protected abstract void show(Account by, QueryParameters address);

    /** Who may look; only administrators may change something. */
    protected Role[] readers() {
        return new Role[] {Role.BEHEER};
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        again();
    }

    /** Shows the page as it is now, after something was done. */
    protected final void again() {
        var by = signedIn.now();
        by.requireRole(readers());
        removeAll();
        refused.removeAll();
        add(new H1(messages().say("page.name")), refused);
        show(by, asked);
    }

    /** Says why something is not done; what was filled in stays. */
    protected final void refuse(String sentence) {
        refused.setText(sentence);
    }

    /**
     * Who is signed in, asked anew for each thing that is done.
     *
     * @throws nl.perspectief.dashboard.access.NotAllowedException unless it is an administrator
     */
    protected final Account allowed() {
        var account = signedIn.now();
        account.requireRole(Role.BEHEER);
        return account;
    }

    protected static Paragraph lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("p-lead");
        return lead;
    }

    protected static Section card(String question, Component... parts) {
        var card = new Section(new H2(question));
        card.addClassNames("p-card", "p-origin");
        card.add(parts);
        return card;
    }

    /** What belongs together in a form, beside each other where there is room. */
    public static Div row(Component... parts) {
        var box = new Div(parts);
        box.addClassName("p-form");
        return box;
    }

    protected final Language language() {
        return language;
    }

    protected final Messages messages() {
        return language.messages(getClass());
    }

    @Override
    public final Optional<Standing> madeFrom() {
        return standings.standing();
    }

    @Override
    public final boolean takesFilter() {
        return false;
    }

    @Override
    public final String getPageTitle() {
        return messages().say("page.name") + " · Perspectief";
    }
}
