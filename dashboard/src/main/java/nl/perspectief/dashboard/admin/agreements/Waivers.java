package nl.perspectief.dashboard.admin.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Fields;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.GrantedWaiver;
import nl.perspectief.etl.delivery.WaiverDesk;
import nl.perspectief.etl.finding.Rule;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.Quarter;

/** What municipalities are let off, now and before. */
final class Waivers extends Div {

    private static final int QUARTERS_BACK = 12;

    private final WaiverDesk desk;
    private final AgreementWords words;
    private final Language language;
    private final Messages messages;
    private final Consumer<Change> tryTo;

    Waivers(WaiverDesk desk, AgreementWords words, Language language, Consumer<Change> tryTo) {
        this.desk = desk;
        this.words = words;
        this.language = language;
        this.tryTo = tryTo;
        messages = language.messages(Waivers.class);
        var all = desk.all();
        add(
                new Paragraph(messages.say("waivers.what")),
                all.isEmpty() ? new Paragraph(messages.say("waivers.none")) : table(all),
                Fields.withdrawal(
                        messages.say("waivers.one"),
                        messages.say("waivers.withdraw"),
                        all.stream().filter(one -> one.withdrawn() == null).toList(),
                        this::summary,
                        this::withdraw),
                form());
    }

    private DataTable table(List<GrantedWaiver> all) {
        return new DataTable(
                messages.say("waivers.table"),
                List.of(
                        Column.text(messages.say("column.whose")),
                        Column.text(messages.say("column.rule")),
                        Column.text(messages.say("column.programme")),
                        Column.text(messages.say("column.quarters")),
                        Column.text(messages.say("column.state")),
                        Column.text(messages.say("column.reason")),
                        Column.text(messages.say("column.by"))),
                all.stream().map(this::row).toList());
    }

    private List<String> row(GrantedWaiver one) {
        var waiver = one.waiver();
        return List.of(
                words.whose(waiver.municipalityCode()),
                rule(waiver.rule()),
                Optional.ofNullable(waiver.programme())
                        .map(words::programme)
                        .orElseGet(() -> messages.say("waivers.both")),
                messages.say(
                        "waivers.quarters",
                        language.period(waiver.from()),
                        language.period(waiver.to())),
                state(one),
                waiver.reason(),
                words.by(one.grantedBy(), one.grantedAt()));
    }

    private String state(GrantedWaiver one) {
        var withdrawn = one.withdrawn();
        if (withdrawn != null) {
            return messages.say("waivers.withdrawn", words.by(withdrawn.by(), withdrawn.at()));
        }
        var last = one.waiver().expiresOn();
        return LocalDate.now(RunRequest.ZONE).isAfter(last)
                ? messages.say("waivers.over", language.day(last))
                : messages.say("waivers.until", language.day(last));
    }

    private String rule(String id) {
        return rules().stream()
                .filter(one -> one.id().equals(id))
                .map(this::rule)
                .findFirst()
                .orElse(id);
    }

    private String rule(Rule rule) {
        var title = language == Language.DUTCH ? rule.titleNl() : rule.titleEn();
        return "%s · %s".formatted(rule.id(), title);
    }

    private static List<Rule> rules() {
        return Rules.all().stream().filter(Rule::isWaivable).toList();
    }

    private String summary(GrantedWaiver one) {
        var waiver = one.waiver();
        return "%s · %s · %s–%s"
                .formatted(
                        words.whose(waiver.municipalityCode()),
                        waiver.rule(),
                        language.period(waiver.from()),
                        language.period(waiver.to()));
    }

    private void withdraw(GrantedWaiver one) {
        tryTo.accept(
                new Change(
                        AuditAction.WAIVER_WITHDRAWN,
                        "waiver:" + one.id(),
                        by -> desk.withdraw(one.id(), by.words())));
    }

    private Component form() {
        var whose =
                Fields.choice(messages.say("column.whose"), words.municipalities(), words::whose);
        var rule = Fields.choice(messages.say("column.rule"), rules(), this::rule);
        var programme =
                Fields.choice(
                        messages.say("column.programme"), words.programmes(), words::programme);
        programme.setHelperText(messages.say("waivers.programme.help"));
        programme.setClearButtonVisible(true);
        var quarters = quarters();
        var from = Fields.choice(messages.say("waivers.from"), quarters, language::period);
        var to = Fields.choice(messages.say("waivers.to"), quarters, language::period);
        from.setValue(quarters.getFirst());
        to.setValue(quarters.getFirst());
        var last = new DatePicker(messages.say("waivers.last"));
        last.setLocale(language.locale());
        last.setValue(LocalDate.now(RunRequest.ZONE).plusMonths(3));
        var reason = new TextField(messages.say("column.reason"));
        reason.setHelperText(messages.say("waivers.reason.help"));
        var grant =
                new Button(
                        messages.say("waivers.grant"),
                        _ ->
                                grant(
                                        new Waiver(
                                                rule.getOptionalValue().map(Rule::id).orElse("–"),
                                                whose.getOptionalValue().orElse("–"),
                                                programme.getValue(),
                                                from.getOptionalValue().orElse(quarters.getFirst()),
                                                to.getOptionalValue().orElse(quarters.getFirst()),
                                                Objects.requireNonNullElseGet(
                                                        last.getValue(),
                                                        () -> LocalDate.now(RunRequest.ZONE)),
                                                reason.getValue())));
        return AdminPage.row(whose, rule, programme, from, to, last, reason, grant);
    }

    /** The last ones that ended, the newest first. */
    private static List<Quarter> quarters() {
        var last = Quarter.of(LocalDate.now(RunRequest.ZONE)).previous();
        return Stream.iterate(last, Quarter::previous).limit(QUARTERS_BACK).toList();
    }

    private void grant(Waiver waiver) {
        tryTo.accept(
                new Change(
                        AuditAction.WAIVER_GRANTED,
                        "%s/%s".formatted(waiver.municipalityCode(), waiver.rule()),
                        by -> desk.grant(waiver, by.words())));
    }
}
