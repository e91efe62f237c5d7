package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.conversation.ConversationCard;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.Framed;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.Submission;
import nl.perspectief.etl.delivery.SubmissionDesk;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Handing in: what is expected, the workbook to fill, the file, and what became of it. */
@Route(value = DeliverView.PATH, layout = FrameLayout.class)
@Menu(order = 8)
@RolesAllowed("GEMEENTE")
final class DeliverView extends Div implements BeforeEnterObserver, HasDynamicTitle, Framed {

    static final String PATH = "aanleveren";
    static final int QUARTERS_BACK = 8;
    private static final int SHOWN_BEFORE = 40;

    private final StandingQueries standings;
    private final Delivering delivering;
    private final Comparing comparing;
    private final AccountNames names;
    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(DeliverView.class);
    private final Div news = new Div();
    private String toTell = "";
    private boolean goesToOutcome;
    private @Nullable DifferenceCard difference;

    DeliverView(
            StandingQueries standings,
            Delivering delivering,
            Comparing comparing,
            AccountNames names) {
        this.names = names;
        this.standings = standings;
        this.delivering = delivering;
        this.comparing = comparing;
        addClassName("p-deliver");
        news.addClassName("p-deliver-news");
        news.getElement().setAttribute("role", "alert");
    }

    @Override
    public Optional<Standing> madeFrom() {
        return standings.standing();
    }

    /** It is about one municipality, of all that it delivered. */
    @Override
    public boolean takesFilter() {
        return false;
    }

    @Override
    public List<String> parameters() {
        return Chosen.names();
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.name") + " · Perspectief";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Chosen.in(event.getLocation().getQueryParameters()));
    }

    private void show(Chosen chosen) {
        removeAll();
        news.removeAll();
        if (!toTell.isEmpty()) {
            tell(toTell);
            toTell = "";
        }
        var by = delivering.deliverer();
        var programmes =
                delivering.desk().expected().programmes(by, delivering.today(), QUARTERS_BACK);
        add(new H1(messages.say("page.name")), lead(by), news);
        if (programmes.isEmpty()) {
            add(new Paragraph(messages.say("no-programme")));
            return;
        }
        var receipt =
                chosen.receipt()
                        .flatMap(Chosen::number)
                        .flatMap(number -> delivering.desk().find(number, by));
        if (chosen.receipt().isPresent() && receipt.isEmpty()) {
            tell(messages.say("not-found"));
        }
        chosen.programme()
                .filter(asked -> !programmes.contains(asked))
                .ifPresent(
                        asked -> tell(messages.say("programme.unknown", FilterInUrl.shown(asked))));
        var history = delivering.desk().history(by, SHOWN_BEFORE);
        history.stream()
                .filter(one -> asksAgreementOf(one, by, receipt))
                .forEach(one -> add(agreementAsked(one)));
        var programme = programme(chosen, receipt, programmes);
        if (programmes.size() > 1) {
            add(choice(programmes, programme));
        }
        add(new ExpectedCard(delivering, language, programme, by));
        add(new TemplateCard(delivering, language, programme, by));
        add(new FileCard(delivering, language, this::tell, answer -> answered(programme, answer)));
        receipt.ifPresent(full -> show(full, programme, by));
        add(
                new HistoryCard(
                        language,
                        programme,
                        history,
                        receipt.map(full -> full.submission().receiptId()).orElse(0L)));
        add(conversation(programme, quarter(receipt, programme, by), by));
        add(new FourEyesCard(delivering, language, programme, by, () -> again(chosen)));
    }

    private ConversationCard conversation(String programme, Quarter quarter, Deliverer by) {
        return new ConversationCard(
                messages.say(
                        "messages.about",
                        new Words(language).programme(programme),
                        language.period(quarter)),
                ConversationCard.Side.MUNICIPALITY,
                names,
                language,
                () -> delivering.messages().about(programme, by.municipalityCode(), quarter),
                text -> delivering.write(programme, quarter, text));
    }

    private Paragraph lead(Deliverer by) {
        var lead = new Paragraph(messages.say("lead", delivering.nameOf(by.municipalityCode())));
        lead.addClassName("p-lead");
        return lead;
    }

    private static String programme(
            Chosen chosen, Optional<Submission.Full> receipt, List<String> programmes) {
        return receipt.map(full -> full.submission().delivery())
                .map(Submission.Step::programme)
                .or(chosen::programme)
                .filter(programmes::contains)
                .orElse(programmes.getFirst());
    }

    /** Of what is on the page; otherwise the newest one that is expected. */
    private Quarter quarter(Optional<Submission.Full> receipt, String programme, Deliverer by) {
        return receipt.map(full -> full.submission().delivery())
                .filter(delivery -> delivery.programme().equals(programme))
                .map(Submission.Step::quarter)
                .orElseGet(
                        () ->
                                delivering
                                        .desk()
                                        .expected()
                                        .of(programme, by, delivering.today(), QUARTERS_BACK)
                                        .getFirst()
                                        .quarter());
    }

    private Component choice(List<String> programmes, String current) {
        var choice = new Nav();
        choice.addClassName("p-deliver-programmes");
        choice.getElement().setAttribute("aria-label", messages.say("programme"));
        for (var one : programmes) {
            var link =
                    new Anchor(
                            PATH + "?" + Chosen.of(one, language).getQueryString(),
                            new Words(language).programme(one));
            if (one.equals(current)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choice.add(link);
        }
        return choice;
    }

    private void show(Submission.Full full, String programme, Deliverer by) {
        var receipt = full.submission().receiptId();
        var steps =
                new Steps(
                        delivering,
                        receipt,
                        this::tell,
                        () -> again(new Chosen(Optional.of(programme), Optional.of("" + receipt))));
        var outcome = new OutcomeCard(delivering, language, full, steps, by);
        add(outcome);
        if (goesToOutcome) {
            outcome.focus();
            goesToOutcome = false;
        }
        if (full.submission().isOriginalStored()) {
            add(difference(full, by));
        }
        if (full.submission().delivery() != null) {
            add(new SubmitCard(delivering, language, full, steps, by));
        }
    }

    /** What was worked out once for a file stays, whatever step is taken with it. */
    private DifferenceCard difference(Submission.Full full, Deliverer by) {
        var known = difference;
        if (known == null || known.receiptId() != full.submission().receiptId()) {
            known = new DifferenceCard(comparing, language, full, by);
            difference = known;
        }
        return known;
    }

    private static boolean asksAgreementOf(
            Submission one, Deliverer by, Optional<Submission.Full> shown) {
        var delivery = one.delivery();
        return delivery != null
                && delivery.waitsForAgreement()
                && !Objects.equals(delivery.offeredBy(), by.accountId())
                && shown.stream().noneMatch(full -> full.submission().equals(one));
    }

    private Component agreementAsked(Submission one) {
        var delivery = Objects.requireNonNull(one.delivery());
        var query = Chosen.of(delivery.programme(), one.receiptId(), language).getQueryString();
        var asked =
                new Paragraph(
                        new Anchor(
                                PATH + "?" + query,
                                messages.say(
                                        "agreement.asked",
                                        new Words(language).programme(delivery.programme()),
                                        language.period(delivery.quarter()))));
        asked.addClassName("p-remark");
        return asked;
    }

    /** Its receipt stands in the address from now on. */
    private void answered(String programme, SubmissionDesk.Answer answer) {
        toTell = answer.isKnown() ? messages.say("file.known") : "";
        goesToOutcome = true;
        UI.getCurrent().navigate(PATH, Chosen.of(programme, answer.receiptId(), language));
    }

    private void tell(String sentence) {
        news.removeAll();
        news.add(new Paragraph(sentence));
        news.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
    }

    /** Shows the page as it is after a step. */
    private void again(Chosen chosen) {
        goesToOutcome = true;
        show(chosen);
    }
}
