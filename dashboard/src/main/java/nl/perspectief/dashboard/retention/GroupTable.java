package nl.perspectief.dashboard.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;

/** Every group with its shares, or the reason why there is none. */
final class GroupTable extends Section {

    private final Retention retention;
    private final FigureWords words;
    private final Messages messages;
    private final MunicipalityLinks links;
    private final boolean withBounds;
    private final Set<Status> absent = EnumSet.noneOf(Status.class);

    GroupTable(
            Retention retention, FigureWords words, MunicipalityLinks links, boolean withBounds) {
        this.retention = retention;
        this.links = links;
        this.words = words;
        this.withBounds = withBounds;
        messages = words.language().messages(GroupTable.class);
        addClassNames("p-card", "p-groups");
        var what = new Paragraph(messages.say("groups.what"));
        what.addClassName("p-subject");
        add(new H2(messages.say("groups.question")), what, table());
        absent.stream().map(this::reason).filter(text -> !text.isEmpty()).forEach(this::note);
    }

    private Div table() {
        var table = new NativeTable();
        table.addClassName("p-table");
        table.getHead().addRows(head());
        retention.groups().forEach(group -> table.getBody().addRows(row(group)));
        var box = new Div(table);
        box.addClassName("p-table-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", messages.say("groups.question"));
        return box;
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(
                header(
                        messages.say(
                                retention.by() == null ? "groups.municipality" : "groups.group"),
                        false));
        for (Horizon horizon : Horizon.values()) {
            row.add(header(messages.say("groups.weeks", horizon.weeks()), true));
        }
        if (withBounds) {
            row.add(header(messages.say("groups.bounds"), true));
        }
        if (retention.by() == null) {
            row.add(header(messages.say("groups.unconfirmed"), true));
        }
        return row;
    }

    private static NativeTableHeaderCell header(String name, boolean numeric) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("p-number", numeric);
        return cell;
    }

    private NativeTableRow row(Group group) {
        var row = new NativeTableRow();
        row.add(name(group));
        for (Horizon horizon : Horizon.values()) {
            row.add(share(group, horizon));
        }
        if (withBounds) {
            row.add(number(new Text(bounds(group))));
        }
        if (retention.by() == null) {
            row.add(unconfirmed(group));
        }
        return row;
    }

    private NativeTableHeaderCell name(Group group) {
        var name = new NativeTableHeaderCell(label(group));
        name.getElement().setAttribute("scope", "row");
        Long cohort = group.cohort();
        if (cohort != null && cohort > 0) {
            var followed = new Span(messages.say("groups.followed", cohort));
            followed.addClassName("p-under");
            name.add(followed);
        }
        return name;
    }

    private Component label(Group group) {
        var label = group.followed().whose().label();
        boolean isMunicipality = retention.by() == null && !group.code().equals(Observation.ALL);
        return isMunicipality ? links.name(label, group.code()) : new Text(label);
    }

    private NativeTableCell share(Group group, Horizon horizon) {
        Estimate share = group.shareAt(horizon);
        if (share == null) {
            return absent(group.at(horizon));
        }
        var limits = new Span(words.limits(share));
        limits.addClassName("p-limits");
        return number(new Text(words.language().percent(share.value()) + " "), limits);
    }

    private NativeTableCell absent(Status status) {
        absent.add(status);
        var cell = number(new Text(words.instead(status)));
        cell.addClassName("p-none");
        return cell;
    }

    /** From the lower to the upper bound. */
    private String bounds(Group group) {
        var curve = group.followed().curve();
        Double low = curve.lowAt(Horizon.WEEKS_26.day());
        Double high = curve.highAt(Horizon.WEEKS_26.day());
        return group.shareAt(Horizon.WEEKS_26) == null || low == null || high == null
                ? ""
                : words.language().percents(low, high);
    }

    private NativeTableCell unconfirmed(Group group) {
        var trend = group.followed().unconfirmed();
        var newest = trend == null ? null : trend.newestWithValue();
        if (newest != null) {
            return number(new Text(words.value(newest)));
        }
        return absent(trend == null ? Status.NOT_DELIVERED : trend.newest().status());
    }

    private static NativeTableCell number(Component... parts) {
        var cell = new NativeTableCell(parts);
        cell.addClassName("p-number");
        return cell;
    }

    private String reason(Status status) {
        return switch (status) {
            case SUPPRESSED -> words.whyKept();
            case TOO_SHORT -> messages.say("groups.why-too-short");
            case NOT_APPLICABLE ->
                    messages.say(
                            retention.by() == By.AFTERCARE
                                    ? "groups.why-landmark"
                                    : "groups.why-not-applicable");
            case VALUE, NOT_DELIVERED -> "";
        };
    }

    private void note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("p-line");
        add(note);
    }
}
