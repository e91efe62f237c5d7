package nl.perspectief.dashboard.connect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.Framed;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What a program can ask, how, and with what to begin. */
@PermitAll
@Route(value = ConnectView.PATH, layout = FrameLayout.class)
public final class ConnectView extends Div implements HasDynamicTitle, Framed {

    public static final String PATH = "koppelen";

    private static final String DESCRIPTION = "/api/v1/openapi";

    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(ConnectView.class);

    ConnectView() {
        addClassName("p-connect");
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        add(
                new H1(messages.say("page.name")),
                lead,
                card(messages.say("begin.title"), steps()),
                card(messages.say("ask.title"), addresses(), answers()),
                card(messages.say("examples.title"), examples()));
    }

    private static Section card(String title, Component... content) {
        var card = new Section(new H2(title));
        card.add(content);
        card.addClassName("p-card");
        return card;
    }

    private OrderedList steps() {
        var token = new ListItem(new Anchor("account", messages.say("begin.token")));
        return new OrderedList(
                token,
                new ListItem(messages.say("begin.keep")),
                new ListItem(messages.say("begin.send")));
    }

    private DataTable addresses() {
        return new DataTable(
                messages.say("ask.title"),
                List.of(
                        Column.text(messages.say("ask.address")),
                        Column.text(messages.say("ask.what"))),
                List.of(
                        List.of("/api/v1/observations", messages.say("ask.observations")),
                        List.of("/api/v1/survival-curves", messages.say("ask.survival-curves")),
                        List.of("/api/v1/indicators", messages.say("ask.indicators")),
                        List.of("/api/v1/municipalities", messages.say("ask.municipalities")),
                        List.of("/api/v1/deliveries", messages.say("ask.deliveries")),
                        List.of("/api/v1/snapshots", messages.say("ask.snapshots"))));
    }

    private Div answers() {
        var described = new Anchor(DESCRIPTION, messages.say("ask.described"));
        described.setRouterIgnore(true);
        return new Div(
                new Paragraph(messages.say("ask.forms")),
                new Paragraph(messages.say("ask.pages")),
                new Paragraph(messages.say("ask.unchanged")),
                new Paragraph(described));
    }

    private Div examples() {
        return new Div(
                new Paragraph(messages.say("examples.what")),
                example("curl", "example.sh"),
                example("Python", "example.py"),
                example("R", "example.R"));
    }

    private Div example(String name, String file) {
        var text = new Pre(new Code(text(file)));
        text.addClassName("p-example");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", messages.say("examples.of", name));
        var title = new Paragraph(name);
        title.addClassName("p-example-name");
        return new Div(title, text);
    }

    private static String text(String file) {
        try (var in = ConnectView.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Override
    public boolean takesFilter() {
        return false;
    }
}
