package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** Header, navigation, filter bar and state of the figures, around each page. */
@JavaScript("context://perspectief/address.js")
@PermitAll
public final class FrameLayout extends AppLayout implements AfterNavigationObserver {

    private final StandingQueries standings;
    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(FrameLayout.class);
    private final FilterBar filterBar = new FilterBar(language, this::choose);
    private final Div fictitious = new Div(new Div(messages.say("fictitious")));
    private final Navigation navigation = new Navigation(language);
    private final Div page = new Div();
    private final Paragraph own = new Paragraph(messages.say("own"));
    private final AccountBox accountBox;
    private final boolean seesOwn;
    private String path = "";
    private @Nullable Framed framed;

    FrameLayout(
            StandingQueries standings, SignedIn signedIn, AuthenticationContext authentication) {
        this.standings = standings;
        var account = signedIn.now();
        accountBox = new AccountBox(account, language, authentication::logout);
        own.addClassName("p-own");
        own.setVisible(false);
        seesOwn = !account.audience().equals(Audience.SHARED);
        fictitious.addClassName("p-band");
        fictitious.setVisible(false);
        filterBar.setVisible(false);
        page.addClassName("p-page");
        var content = new Main(fictitious, filterBar, own, page);
        content.addClassName("p-content");
        content.getElement().setAttribute("tabindex", "-1");
        // the document scrolls, not a box in it: so a page can be printed whole
        getElement().setAttribute("no-scroll", true);
        addToNavbar(new TopBar(content, language));
        navigation.getElement().setAttribute("aria-label", messages.say("pages"));
        addToDrawer(navigation, accountBox, about());
        setContent(content);
        setI18n(new AppLayoutI18n().setDrawer(messages.say("pages")));
    }

    private Footer about() {
        var about = new Paragraph(messages.say("about"));
        about.addClassName("p-about");
        return new Footer(about);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        framed = content instanceof Framed aPage ? aPage : null;
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        framed = null;
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        navigation.show(path);
        var standing = framed == null ? standings.standing() : framed.madeFrom();
        boolean takesFilter = framed == null || framed.takesFilter();
        filterBar.setVisible(takesFilter && standing.isPresent());
        own.setVisible(takesFilter && seesOwn && standing.isPresent());
        accountBox.show(standing);
        fictitious.setVisible(standing.map(now -> now.snapshot().fictitious()).orElse(false));
        standing.filter(_ -> takesFilter)
                .ifPresent(now -> showFilter(now, event.getLocation().getQueryParameters()));
    }

    private void showFilter(Standing standing, QueryParameters asked) {
        var taken = framed == null ? List.<Characteristic>of() : framed.breakdowns();
        var reading = FilterInUrl.read(asked.getParameters(), standing, language, taken);
        filterBar.show(standing, reading, taken);
        navigation.take(reading.filter());
        completeAddress(asked, FilterInUrl.write(reading.filter(), ownIn(reading.others())));
    }

    /**
     * The address always says all that is chosen, so that a copied link shows the same page later.
     */
    private void completeAddress(QueryParameters asked, String full) {
        getElement()
                .executeJs(
                        "perspectiefAddress.complete($0, $1)", asked.getQueryString(), "?" + full);
    }

    /** Of what stands in an address that which is for the page at hand alone. */
    private Map<String, List<String>> ownIn(Map<String, List<String>> parameters) {
        var ofThePage = new TreeMap<>(parameters);
        ofThePage.keySet().retainAll(framed == null ? List.of() : framed.parameters());
        return ofThePage;
    }

    private static Map<String, List<String>> asked(URL address) {
        var query = Objects.requireNonNullElse(address.getQuery(), "");
        return QueryParameters.fromString(query).getParameters();
    }

    /** What a reader typed since the page was made stands in the address, and nowhere else. */
    private void choose(Filter filter) {
        var ui = UI.getCurrent();
        ui.getPage()
                .fetchCurrentURL(
                        address ->
                                ui.navigate(
                                        path,
                                        QueryParameters.fromString(
                                                FilterInUrl.write(filter, ownIn(asked(address))))));
    }
}
