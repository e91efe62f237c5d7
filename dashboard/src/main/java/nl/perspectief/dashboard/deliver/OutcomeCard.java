package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.ReceiptOutcome;
import nl.perspectief.etl.delivery.Submission;
import nl.perspectief.etl.finding.Severity;

/** What became of a file: the verdict, what was found, and its receipt. */
final class OutcomeCard extends Section {

    private final Delivering delivering;
    private final Language language;
    private final Messages messages;
    private final Words words;
    private final Submission.Full full;
    private final Submission submission;
    private final H2 heading = new H2();

    OutcomeCard(
            Delivering delivering,
            Language language,
            Submission.Full full,
            Steps steps,
            Deliverer by) {
        this.delivering = delivering;
        this.language = language;
        this.full = full;
        this.submission = full.submission();
        messages = language.messages(OutcomeCard.class);
        words = new Words(language);
        addClassNames("p-card", "p-step", "p-outcome");
        heading.setText(messages.say("outcome"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, file(), verdict());
        if (!full.remarks().isEmpty()) {
            add(new RemarkList(language, full, steps, who -> delivering.called(who, by, words)));
        }
        add(downloads(), receipt(by));
    }

    /** Where the reader goes on after a step; what is in sight stays where it is. */
    void focus() {
        heading.getElement()
                .executeJs(
                        """
                        const { top } = this.getBoundingClientRect();
                        this.focus({ preventScroll: true });
                        if (top > window.innerHeight) this.scrollIntoView();
                        """);
    }

    private Paragraph file() {
        var name = new Span(submission.fileName());
        name.addClassName("p-file-name");
        var file = new Paragraph(name, new Span(" · " + words.state(submission)));
        file.addClassName("p-subject");
        return file;
    }

    private Sentence verdict() {
        var verdict = new Sentence(verdictWords());
        verdict.addClassName("p-answer");
        return verdict;
    }

    private String verdictWords() {
        var sentence = submission.sentence();
        return switch (submission.outcome()) {
            case REFUSED, FAILED, QUARANTINED -> sentence == null ? "" : sentence;
            case RETURNED -> messages.say("outcome.returned", errors(), count(Severity.WARNING));
            case RECEIVED -> messages.say("outcome.received");
            case CHECKED, ACCEPTED -> questions();
        };
    }

    /** Who hands a file in without a screen is taken to have answered them. */
    private String questions() {
        long asked = count(Severity.WARNING);
        long open = full.remarks().stream().filter(Submission.Remark::asksReason).count();
        if (asked == 0) {
            return messages.say("outcome.clean");
        }
        return open == 0 || submission.outcome() == ReceiptOutcome.ACCEPTED
                ? messages.say("outcome.answered", asked)
                : messages.say("outcome.questions", open);
    }

    private long errors() {
        return full.remarks().stream().filter(Submission.Remark::holdsBack).count();
    }

    private long count(Severity severity) {
        return full.remarks().stream().filter(one -> one.severity() == severity).count();
    }

    private Component downloads() {
        var downloads = new Div();
        downloads.addClassName("p-deliver-downloads");
        if (!submission.isOriginalStored()) {
            return downloads;
        }
        long receipt = submission.receiptId();
        var workbooks = delivering.desk().workbooks();
        if (submission.outcome() != ReceiptOutcome.REFUSED && !full.remarks().isEmpty()) {
            downloads.add(
                    download(
                            messages.say("download.marked"),
                            SafeName.of(submission.fileName(), "_aantekeningen"),
                            out -> {
                                workbooks.writeMarked(receipt, delivering.deliverer(), out);
                                taken(receipt);
                            }));
        }
        downloads.add(
                download(
                        messages.say("download.original"),
                        SafeName.of(submission.fileName(), ""),
                        out -> {
                            workbooks.writeOriginal(receipt, delivering.deliverer(), out);
                            taken(receipt);
                        }));
        return downloads;
    }

    private void taken(long receipt) {
        delivering.record(AuditAction.DELIVERY_DOWNLOADED, receipt);
    }

    private static Anchor download(String text, String name, Downloads.Content content) {
        var link = new Anchor();
        link.setText(text);
        link.setHref(Downloads.of(name, content));
        link.getElement().setAttribute("download", true);
        link.addClassName("p-download-link");
        return link;
    }

    private NativeDetails receipt(Deliverer by) {
        var receipt = new NativeDetails(messages.say("receipt"), facts(by));
        receipt.addClassName("p-deliver-receipt");
        return receipt;
    }

    private Component facts(Deliverer by) {
        var facts = new DescriptionList();
        facts.addClassName("p-facts");
        said(by).forEach(
                        (name, value) ->
                                facts.add(
                                        new DescriptionList.Term(name),
                                        new DescriptionList.Description(new Span(value))));
        return new Div(facts, way(by));
    }

    private Map<String, String> said(Deliverer by) {
        var said = new LinkedHashMap<String, String>();
        said.put(messages.say("receipt.number"), Long.toString(submission.receiptId()));
        said.put(messages.say("receipt.at"), words.moment(submission.receivedAt()));
        var sender = submission.sender();
        if (sender != null) {
            said.put(messages.say("receipt.by"), delivering.called(sender, by, words));
        }
        said.put(messages.say("receipt.how"), submission.channel());
        said.put(messages.say("receipt.size"), words.size(submission.sizeBytes()));
        said.put(messages.say("receipt.hash"), submission.sha256());
        var delivery = submission.delivery();
        if (delivery != null) {
            said.put(
                    messages.say("receipt.delivery"),
                    messages.say(
                            "receipt.delivery-of",
                            words.programme(delivery.programme()),
                            language.period(delivery.quarter())));
            if (delivery.version() != null) {
                said.put(messages.say("receipt.version"), delivery.version().toString());
            }
        }
        return said;
    }

    /** Each step with who, when and why. */
    private Component way(Deliverer by) {
        var way = new Div();
        way.addClassName("p-deliver-way");
        for (var move : full.moves()) {
            way.add(
                    new Paragraph(
                            messages.say(
                                    "receipt.move",
                                    words.moment(move.at()),
                                    words.state(move.to()),
                                    delivering.called(move.by(), by, words),
                                    move.reason())));
        }
        return way;
    }
}
