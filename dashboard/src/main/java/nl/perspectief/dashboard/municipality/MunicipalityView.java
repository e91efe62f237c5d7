package nl.perspectief.dashboard.municipality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.report.ReportLink;

/** All figures of one municipality, beside its programme, those like it and its own past. */
@PermitAll
@Route(value = MunicipalityLinks.PATH, layout = FrameLayout.class)
@Menu(order = 6)
final class MunicipalityView extends FiguresPage<Answer> {

    private final Messages messages = language().messages(MunicipalityView.class);
    private final FigureWords words = new FigureWords(language());

    MunicipalityView(StandingQueries standings, MunicipalityQueries queries) {
        super(standings, queries::answer);
    }

    @Override
    public List<String> parameters() {
        return Choice.PARAMETERS;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Answer answer) {
        var choice = answer.choice();
        choice.remarks().forEach(this::remark);
        var profile = answer.profile();
        var choices = new Choices(reading, answer, words);
        if (profile == null) {
            notTakingPart(reading, answer);
            add(new H1(name()), lead(whom(reading)), choices, new Participants(reading, words));
        } else {
            add(
                    new H1(messages.say("title", profile.municipality().name())),
                    lead(new ProfileWords(profile, words).lead()),
                    choices,
                    new ProfileCard(profile, words),
                    beside(profile),
                    new ReportLink(reading, profile.municipality().code()));
        }
    }

    private Div beside(Profile profile) {
        var cards = new Div(new DeliveryCard(profile, words), new NoteCard(profile, words));
        cards.addClassName("p-main-and-beside");
        return cards;
    }

    private static Paragraph lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("p-lead");
        return lead;
    }

    /** Why nothing is shown yet, and what to do about it. */
    private String whom(FilterInUrl.Reading reading) {
        return messages.say(
                "lead.choose",
                reading.filter().municipalities().size(),
                words.inText(Whose.of(reading.programme())));
    }

    private void notTakingPart(FilterInUrl.Reading reading, Answer answer) {
        var code = answer.choice().code();
        if (code == null) {
            return;
        }
        var programme = words.inText(Whose.of(reading.programme()));
        remark(
                answer.elsewhere()
                        .map(one -> messages.say("not-taking-part", one.name(), programme))
                        .orElseGet(() -> messages.say("unknown", Choice.shown(code), programme)));
    }
}
