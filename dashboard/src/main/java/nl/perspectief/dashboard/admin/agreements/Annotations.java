package nl.perspectief.dashboard.admin.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Fields;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.AimDesk;
import nl.perspectief.sql.AnnotationInput;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** What readers should know of figures. */
final class Annotations extends Div {

    private final AimDesk desk;
    private final AgreementWords words;
    private final Language language;
    private final Messages messages;
    private final Consumer<Change> tryTo;

    Annotations(AimDesk desk, AgreementWords words, Language language, Consumer<Change> tryTo) {
        this.desk = desk;
        this.words = words;
        this.language = language;
        this.tryTo = tryTo;
        messages = language.messages(Annotations.class);
        var written = desk.annotations();
        add(
                written.isEmpty()
                        ? new Paragraph(messages.say("annotations.none"))
                        : table(written),
                Fields.withdrawal(
                        messages.say("annotations.one"),
                        messages.say("annotations.withdraw"),
                        written,
                        one -> one.annotation().sentence(),
                        this::withdraw),
                form());
    }

    private DataTable table(List<AimDesk.Written> written) {
        return new DataTable(
                messages.say("annotations.table"),
                List.of(
                        Column.text(messages.say("column.sentence")),
                        Column.text(messages.say("column.indicator")),
                        Column.text(messages.say("column.programme")),
                        Column.text(messages.say("column.whose")),
                        Column.text(messages.say("column.period")),
                        Column.text(messages.say("column.by"))),
                written.stream().map(this::row).toList());
    }

    private List<String> row(AimDesk.Written one) {
        var said = one.annotation();
        return List.of(
                said.sentence(),
                indicator(said.indicator()),
                words.programme(said.programme()),
                words.whose(said.municipalityCode()),
                language.period(said.period()),
                words.by(one.by(), one.at().toInstant()));
    }

    private String indicator(@Nullable String id) {
        return id == null ? messages.say("annotations.all") : words.indicator(id, desk.catalogue());
    }

    private void withdraw(AimDesk.Written one) {
        tryTo.accept(
                new Change(
                        AuditAction.ANNOTATION_CHANGED,
                        "annotation:" + one.id(),
                        by -> desk.withdraw(one.id(), by)));
    }

    private Component form() {
        var indicator =
                Fields.choice(
                        messages.say("column.indicator"),
                        desk.catalogue().indicators().keySet(),
                        id -> words.indicator(id, desk.catalogue()));
        indicator.setHelperText(messages.say("annotations.indicator.help"));
        indicator.setClearButtonVisible(true);
        var programme =
                Fields.choice(
                        messages.say("column.programme"), words.programmes(), words::programme);
        var whose = Fields.choice(messages.say("column.whose"), words.everyone(), words::whose);
        whose.setValue(AimDesk.ALL);
        var period = new TextField(messages.say("column.period"));
        period.setHelperText(messages.say("annotations.period.help"));
        var sentence = new TextArea(messages.say("column.sentence"));
        sentence.setHelperText(messages.say("annotations.sentence.help"));
        var write =
                new Button(
                        messages.say("annotations.write"),
                        _ ->
                                write(
                                        new AnnotationInput(
                                                indicator.getValue(),
                                                text(programme.getValue()),
                                                text(whose.getValue()),
                                                inData(period.getValue()),
                                                sentence.getValue())));
        return AdminPage.row(indicator, programme, whose, period, sentence, write);
    }

    /** A reader of English writes Q for K. */
    private static String inData(String period) {
        var filledIn = period.strip().replace('Q', 'K');
        return Quarter.tryParse(filledIn).map(Quarter::toString).orElse(filledIn);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private void write(AnnotationInput annotation) {
        tryTo.accept(
                new Change(
                        AuditAction.ANNOTATION_CHANGED,
                        "%s/%s".formatted(annotation.programme(), annotation.municipalityCode()),
                        by -> desk.write(annotation, by)));
    }
}
