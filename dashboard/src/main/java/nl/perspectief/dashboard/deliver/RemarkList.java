package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeliveryState;
import nl.perspectief.etl.delivery.Submission;
import nl.perspectief.etl.delivery.Submission.Remark;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.finding.Severity;

/**
 * What was found, in groups: what must be mended, what is asked, what is good to know. Of each
 * where it stands, what was found and what to do; a question is answered on the spot.
 */
final class RemarkList extends Div {

    private static final int LONGEST_REASON = 1000;
    private static final int SHOWN_PLACES = 60;

    private final Language language;
    private final Messages messages;
    private final Words words;
    private final Steps steps;
    private final UnaryOperator<String> called;
    private final boolean mayConfirm;
    private final boolean waitsForAgreement;

    /**
     * @param called who did something, by name
     */
    RemarkList(Language language, Submission.Full full, Steps steps, UnaryOperator<String> called) {
        this.language = language;
        this.steps = steps;
        this.called = called;
        messages = language.messages(RemarkList.class);
        words = new Words(language);
        var delivery = full.submission().delivery();
        waitsForAgreement = delivery != null && delivery.waitsForAgreement();
        mayConfirm =
                delivery != null && delivery.state() == DeliveryState.CHECKED && !waitsForAgreement;
        addClassName("p-remarks");
        group(messages.say("remarks.errors"), full, Remark::holdsBack);
        group(
                messages.say("remarks.questions"),
                full,
                remark -> remark.severity() == Severity.WARNING);
        group(
                messages.say("remarks.waived"),
                full,
                remark -> remark.severity() == Severity.ERROR && !remark.holdsBack());
        group(messages.say("remarks.notes"), full, remark -> remark.severity() == Severity.INFO);
    }

    private void group(String title, Submission.Full full, Predicate<Remark> belongs) {
        var remarks = full.remarks().stream().filter(belongs).toList();
        if (!remarks.isEmpty()) {
            add(new H3(messages.say("remarks.counted", title, remarks.size())));
            remarks.forEach(remark -> add(shown(remark)));
        }
    }

    private Component shown(Remark remark) {
        var found = new NativeDetails(summary(remark), told(remark));
        found.addClassName("p-found-" + remark.severity().name().toLowerCase(Locale.ROOT));
        found.setOpen(
                remark.asksReason() && mayConfirm
                        || remark.confirmation() != null && waitsForAgreement);
        return found;
    }

    private Component summary(Remark remark) {
        var title = new Span(title(remark));
        title.addClassName("p-found-title");
        var where = new Span(where(remark));
        where.addClassName("p-found-where");
        return new Span(mark(remark), title, where);
    }

    /** A shape and a word, for who does not see colours. */
    private Component mark(Remark remark) {
        var mark =
                new Span(
                        switch (remark.severity()) {
                            case ERROR -> "✕";
                            case WARNING -> remark.asksReason() ? "?" : "✓";
                            case INFO -> "i";
                        });
        mark.addClassName("p-found-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private String title(Remark remark) {
        var rule = Rules.rule(remark.rule());
        return language == Language.DUTCH ? rule.titleNl() : rule.titleEn();
    }

    /** {@code Plaatsingen!D14, D31 (2 cellen)}. */
    private String where(Remark remark) {
        var sheet = Objects.requireNonNullElse(remark.sheet(), "");
        if (remark.cells().isEmpty()) {
            return sheet;
        }
        var cells = remark.cells();
        var shown =
                cells.length() <= SHOWN_PLACES
                        ? cells
                        : cells.substring(0, cells.lastIndexOf(',', SHOWN_PLACES) + 1) + " …";
        return messages.say("remarks.where", sheet, shown, remark.cellCount());
    }

    private Component told(Remark remark) {
        var told = new Div(dutch(remark.message()));
        if (!remark.advice().isEmpty()) {
            told.add(dutch(remark.advice()));
        }
        if (remark.waivedBecause() != null) {
            told.add(new Paragraph(messages.say("remarks.waived-because", remark.waivedBecause())));
        }
        var confirmation = remark.confirmation();
        if (confirmation != null) {
            told.add(
                    new Paragraph(
                            messages.say(
                                    "remarks.confirmed",
                                    called.apply(confirmation.by()),
                                    words.moment(confirmation.at()),
                                    confirmation.because())));
        } else if (remark.asksReason() && mayConfirm) {
            told.add(question(remark));
        }
        return told;
    }

    /** What the register keeps is said in Dutch, whatever language the page is in. */
    private static Paragraph dutch(String sentence) {
        var said = new Paragraph(sentence);
        said.getElement().setAttribute("lang", Language.DUTCH.code());
        return said;
    }

    private Component question(Remark remark) {
        var reason = new TextArea(messages.say("confirm.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(messages.say("confirm.help"));
        reason.setWidthFull();
        var confirm = new Button(messages.say("confirm"));
        confirm.addClickListener(_ -> steps.confirm(remark.findingId(), reason.getValue()));
        var question = new Div(reason, confirm);
        question.addClassName("p-confirm");
        return question;
    }
}
