package nl.perspectief.dashboard.municipality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.dashboard.chart.CopySentence;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.language.Messages;

/** Where a municipality deviates from its programme, and all of its figures. */
final class ProfileCard extends Section {

    private final Profile profile;
    private final FigureWords words;
    private final ProfileWords said;
    private final Messages messages;

    ProfileCard(Profile profile, FigureWords words) {
        this.profile = profile;
        this.words = words;
        said = new ProfileWords(profile, words);
        messages = words.language().messages(ProfileCard.class);
        addClassNames("p-card", "p-profile");
        var table = new ProfileTable(profile, words);
        add(
                new H2(question()),
                sentence(said.answer(), "p-answer"),
                sentence(explained(), "p-subject"),
                legend(),
                table);
        table.reasons().forEach(reason -> add(sentence(reason, "p-line")));
        add(how(), foot());
    }

    private String question() {
        return messages.say(
                "profile.question", profile.municipality().name(), words.inText(profile.whole()));
    }

    private static Sentence sentence(String text, String className) {
        var sentence = new Sentence(text);
        sentence.addClassName(className);
        return sentence;
    }

    private String explained() {
        return Messages.together(messages.say("profile.explained"), said.peers());
    }

    /** What is drawn in each row, for those who see it. */
    private Paragraph legend() {
        var legend = new Paragraph();
        legend.addClassNames("p-subject", "p-whiskers-legend");
        legend.add(
                key("own", messages.say("legend.own", profile.municipality().name())),
                key("whole", messages.say("legend.whole", profile.whole().label())),
                key("band", messages.say("legend.band")));
        if (!profile.peers().members().isEmpty()) {
            legend.add(key("others", messages.say("legend.others", said.peersShort())));
        }
        return legend;
    }

    private static Span key(String kind, String words) {
        var sign = new Span();
        sign.addClassName("p-key");
        sign.getElement().setAttribute("data-kind", kind);
        sign.getElement().setAttribute("aria-hidden", "true");
        var key = new Span(sign, new Span(words));
        key.addClassName("p-key-line");
        return key;
    }

    private NativeDetails how() {
        var how = new NativeDetails(messages.say("how.question"));
        how.addClassName("p-definition");
        how.setContent(
                new Div(
                        new Paragraph(messages.say("how.funnel", profile.whole().label())),
                        new Paragraph(messages.say("how.many")),
                        new Paragraph(messages.say("how.course")),
                        new Paragraph(messages.say("how.not-tested")),
                        new Paragraph(messages.say("how.differ"))));
        return how;
    }

    private Div foot() {
        var source = new Source(words, profile.snapshot()).line();
        var foot =
                new Div(
                        new Span(source.text()),
                        new CopySentence(source.quoted(said.answer()), words.language()));
        foot.addClassName("p-chart-foot");
        return foot;
    }
}
