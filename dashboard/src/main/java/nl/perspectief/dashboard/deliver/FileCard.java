package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeliveryRefusedException;
import nl.perspectief.etl.delivery.SubmissionDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a file is dropped. It is checked while it comes in, and answered as soon as it is there.
 */
final class FileCard extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(FileCard.class);

    private final Delivering delivering;
    private final Language language;
    private final Messages messages;
    private final Consumer<String> tell;
    private final Consumer<SubmissionDesk.Answer> answered;

    /**
     * @param tell shows a sentence
     * @param answered shows what became of a file
     */
    FileCard(
            Delivering delivering,
            Language language,
            Consumer<String> tell,
            Consumer<SubmissionDesk.Answer> answered) {
        this.delivering = delivering;
        this.language = language;
        this.tell = tell;
        this.answered = answered;
        messages = language.messages(FileCard.class);
        addClassNames("p-card", "p-step");
        var what =
                new Paragraph(
                        messages.say(
                                "file.what", Words.megabytes(delivering.desk().limits().bytes())));
        what.addClassName("p-subject");
        add(new H2(messages.say("file")), what, upload());
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) delivering.desk().limits().bytes());
        upload.setDropLabel(new Span(messages.say("file.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> tell.accept(tooLarge()));
        upload.addFailedListener(_ -> upload.clearFileList());
        return upload;
    }

    private String tooLarge() {
        return new Words(language)
                .refusal(DeliveryRefusedException.Reason.TOO_LARGE, delivering.desk().limits());
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles()
                        .setOne(messages.say("file.choose"))
                        .setMany(messages.say("file.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles()
                        .setOne(messages.say("file.drop"))
                        .setMany(messages.say("file.drop")));
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(messages.say("file.too-big"))
                        .setTooManyFiles(messages.say("file.one"))
                        .setIncorrectFileType(messages.say("file.kind")));
        words.setUploading(
                new UploadI18N.Uploading()
                        .setStatus(
                                new UploadI18N.Uploading.Status()
                                        .setConnecting(messages.say("file.connecting"))
                                        .setProcessing(messages.say("file.checking"))
                                        .setHeld(messages.say("file.waiting"))
                                        .setStalled(messages.say("file.stalled")))
                        .setRemainingTime(
                                new UploadI18N.Uploading.RemainingTime()
                                        .setPrefix(messages.say("file.left"))
                                        .setUnknown(messages.say("file.left-unknown")))
                        .setError(
                                new UploadI18N.Uploading.Error()
                                        .setServerUnavailable(messages.say("file.broken-off"))
                                        .setUnexpectedServerError(messages.say("file.broken-off"))
                                        .setForbidden(messages.say("file.broken-off"))));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }

    /** Never throws: the framework would hand the same file over again. */
    private void receive(UploadEvent event) {
        var ui = event.getUI();
        var words = new Words(language);
        try (var content = event.getInputStream()) {
            var answer =
                    delivering
                            .desk()
                            .offer(
                                    content,
                                    String.valueOf(event.getFileName()),
                                    delivering.deliverer(),
                                    delivering.today());
            delivering.record(AuditAction.DELIVERY_CHECKED, answer.receiptId());
            in(ui, () -> answered.accept(answer));
        } catch (DeliveryRefusedException e) {
            in(ui, () -> tell.accept(words.refusal(e.reason(), delivering.desk().limits())));
        } catch (NotAllowedException e) {
            in(ui, () -> tell.accept(messages.say("file.not-allowed")));
        } catch (IOException | RuntimeException e) {
            LOG.error("An upload was not taken in: {}", e.getClass().getSimpleName());
            in(ui, () -> tell.accept(messages.say("file.broken-off")));
        }
    }

    private static void in(UI ui, Command work) {
        try {
            ui.access(work);
        } catch (UIDetachedException e) {
            LOG.debug("Who handed a file in has left the page");
        }
    }
}
