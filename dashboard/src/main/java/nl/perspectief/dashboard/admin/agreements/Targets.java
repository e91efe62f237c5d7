package nl.perspectief.dashboard.admin.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import nl.perspectief.sql.TargetInput;

/** What programmes and municipalities want to reach. */
final class Targets extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of an indicator one measure. */
    private record Measured(String indicator, String measure) {}

    private final AimDesk desk;
    private final AgreementWords words;
    private final Language language;
    private final Messages messages;
    private final Consumer<Change> tryTo;

    Targets(AimDesk desk, AgreementWords words, Language language, Consumer<Change> tryTo) {
        this.desk = desk;
        this.words = words;
        this.language = language;
        this.tryTo = tryTo;
        messages = language.messages(Targets.class);
        var targets = desk.targets();
        add(
                targets.isEmpty() ? new Paragraph(messages.say("targets.none")) : table(targets),
                Fields.withdrawal(
                        messages.say("targets.one"),
                        messages.say("targets.withdraw"),
                        targets.stream().map(AimDesk.SetTarget::target).toList(),
                        this::summary,
                        this::withdraw),
                form());
    }

    private DataTable table(List<AimDesk.SetTarget> targets) {
        return new DataTable(
                messages.say("targets.table"),
                List.of(
                        Column.text(messages.say("column.indicator")),
                        Column.text(messages.say("column.measure")),
                        Column.text(messages.say("column.programme")),
                        Column.text(messages.say("column.whose")),
                        Column.text(messages.say("column.year")),
                        Column.number(messages.say("column.target")),
                        Column.text(messages.say("column.by"))),
                targets.stream().map(this::row).toList());
    }

    private List<String> row(AimDesk.SetTarget one) {
        var target = one.target();
        return List.of(
                words.indicator(target.indicator(), desk.catalogue()),
                target.measure(),
                words.programme(target.programme()),
                words.whose(target.municipalityCode()),
                target.year(),
                value(target),
                words.by(one.by(), one.at().toInstant()));
    }

    private String value(TargetInput target) {
        return desk.catalogue().isShare(target.indicator(), target.measure())
                ? language.decimals(target.value().multiply(HUNDRED).doubleValue(), 1)
                        + language.percentSign()
                : language.decimals(target.value().doubleValue(), 1);
    }

    private String summary(TargetInput target) {
        return String.join(
                " · ",
                target.indicator(),
                target.measure(),
                words.programme(target.programme()),
                words.whose(target.municipalityCode()),
                target.year());
    }

    private void withdraw(TargetInput target) {
        tryTo.accept(
                new Change(
                        AuditAction.TARGET_CHANGED,
                        object(target),
                        by -> desk.withdraw(target, by)));
    }

    private static String object(TargetInput target) {
        return "%s/%s/%s/%s"
                .formatted(
                        target.programme(),
                        target.municipalityCode(),
                        target.indicator(),
                        target.measure());
    }

    private Component form() {
        var measured =
                Fields.choice(
                        messages.say("column.indicator"),
                        measures(),
                        one ->
                                words.indicator(one.indicator(), desk.catalogue())
                                        + " · "
                                        + one.measure());
        var programme =
                Fields.choice(
                        messages.say("column.programme"), words.programmes(), words::programme);
        var whose = Fields.choice(messages.say("column.whose"), words.everyone(), words::whose);
        whose.setValue(AimDesk.ALL);
        var year = new TextField(messages.say("column.year"));
        var value = new BigDecimalField(messages.say("column.target"));
        value.setLocale(language.locale());
        value.setHelperText(messages.say("targets.value.help"));
        var set =
                new Button(
                        messages.say("targets.set"),
                        _ ->
                                set(
                                        Objects.requireNonNullElse(
                                                measured.getValue(), new Measured("", "")),
                                        Objects.requireNonNullElse(programme.getValue(), ""),
                                        Objects.requireNonNullElse(whose.getValue(), ""),
                                        year.getValue().strip(),
                                        Objects.requireNonNullElse(
                                                value.getValue(), BigDecimal.ONE.negate())));
        return AdminPage.row(measured, programme, whose, year, value, set);
    }

    private List<Measured> measures() {
        var all = new ArrayList<Measured>();
        desk.catalogue()
                .indicators()
                .forEach(
                        (id, entry) ->
                                entry.measures().forEach(one -> all.add(new Measured(id, one))));
        return all;
    }

    /** A share is filled in as a percentage, and kept as 0 to 1. */
    private void set(
            Measured of, String programme, String whose, String year, BigDecimal filledIn) {
        boolean isShare = desk.catalogue().isShare(of.indicator(), of.measure());
        var target =
                new TargetInput(
                        of.indicator(),
                        of.measure(),
                        programme,
                        whose,
                        year,
                        isShare ? filledIn.movePointLeft(2) : filledIn);
        tryTo.accept(
                new Change(AuditAction.TARGET_CHANGED, object(target), by -> desk.set(target, by)));
    }
}
