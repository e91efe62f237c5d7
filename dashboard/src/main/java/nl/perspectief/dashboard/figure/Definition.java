package nl.perspectief.dashboard.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What a figure counts, in one plain paragraph, and by what name the catalogue knows it. */
public enum Definition {
    STARTED("BER-01", "counts.what", "counts.started", true),
    PLACED("PLA-01", "counts.what", "counts.placed", false),
    RETAINED("BEH-01", "counts.what", "counts.retained", true),
    WARM_HANDOVER("SAM-02", "counts.what", "counts.warm-handover", true),
    JOINT_MEETINGS("SAM-04", "counts.what", "counts.joint-meetings", false),
    SAME_EMPLOYER("BEH-02", "counts.what", "counts.same-employer", true),
    JOB_AFTER_SIX_MONTHS("BEH-03", "counts.what", "counts.job-after-six-months", false),
    UNCONFIRMED("DQ-01", "counts.what-unconfirmed", "counts.unconfirmed", false);

    private final String indicator;
    private final String question;
    private final String plainly;
    private final boolean ofRows;

    /**
     * @param ofRows whether municipalities that deliver cohorts are not in it
     */
    Definition(String indicator, String question, String plainly, boolean ofRows) {
        this.indicator = indicator;
        this.question = question;
        this.plainly = plainly;
        this.ofRows = ofRows;
    }

    /** Its id in the catalogue. */
    public String indicator() {
        return indicator;
    }

    public Component note(Map<String, Indicator> catalogue, Language language) {
        var messages = language.messages(Definition.class);
        var note = new NativeDetails(messages.say(question));
        note.addClassName("p-definition");
        var body =
                new Div(
                        new Paragraph(
                                Messages.together(
                                        messages.say(plainly),
                                        ofRows ? messages.say("counts.rows-only") : "")));
        Indicator known = catalogue.get(indicator);
        if (known != null) {
            var name = new Paragraph("%s · %s".formatted(known.id(), known.name(language)));
            name.addClassName("p-line");
            body.add(name);
        }
        note.setContent(body);
        return note;
    }
}
