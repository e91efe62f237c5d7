package nl.perspectief.dashboard.municipality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.chart.Sparkline;
import nl.perspectief.dashboard.chart.Whiskers;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.RestsOn;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** Every figure with its interval, beside the programme, the peers and its own past; by theme. */
final class ProfileTable extends Div {

    private final Profile profile;
    private final FigureWords words;
    private final ProfileWords said;
    private final Language language;
    private final Messages messages;
    private final DefinitionLinks links;
    private final boolean withPeers;

    ProfileTable(Profile profile, FigureWords words) {
        this.profile = profile;
        this.words = words;
        said = new ProfileWords(profile, words);
        language = words.language();
        messages = language.messages(ProfileTable.class);
        links = new DefinitionLinks(profile.filter());
        withPeers = !profile.peers().members().isEmpty();
        addClassName("p-table-box");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption());
        add(table());
    }

    private String caption() {
        return messages.say(
                "table.caption",
                profile.municipality().name(),
                profile.whole().label(),
                language.period(profile.period()));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("p-table");
        table.setCaptionText(caption());
        table.getHead().addRows(head());
        byTheme().forEach((theme, rows) -> fill(table.addBody(), theme, rows));
        return table;
    }

    private Map<String, List<Row>> byTheme() {
        var byTheme = new LinkedHashMap<String, List<Row>>();
        profile.rows()
                .forEach(
                        row ->
                                byTheme.computeIfAbsent(
                                                row.figure().theme(), _ -> new ArrayList<>())
                                        .add(row));
        return byTheme;
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(
                header(messages.say("column.figure"), false),
                header(profile.municipality().name(), true),
                header(profile.whole().label(), true));
        if (withPeers) {
            row.add(header(said.peersShort(), true));
        }
        row.add(
                header(messages.say("column.beside", profile.whole().label()), false),
                header(messages.say("column.course"), false));
        return row;
    }

    private static NativeTableHeaderCell header(String name, boolean numeric) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("p-number", numeric);
        return cell;
    }

    private void fill(NativeTableBody body, String theme, List<Row> rows) {
        var name = new NativeTableHeaderCell(name(theme));
        name.getElement().setAttribute("scope", "rowgroup");
        name.getElement().setAttribute("colspan", withPeers ? "6" : "5");
        var head = new NativeTableRow(name);
        head.addClassName("p-theme");
        body.addRows(head);
        rows.forEach(row -> body.addRows(row(row)));
    }

    private String name(String theme) {
        return switch (theme) {
            case "BER" -> messages.say("theme.reach");
            case "PLA" -> messages.say("theme.placement");
            case "BEH" -> messages.say("theme.retention");
            case "SAM" -> messages.say("theme.collaboration");
            case "INZ" -> messages.say("theme.effort");
            case "DQ" -> messages.say("theme.quality");
            default -> messages.say("theme.other");
        };
    }

    private NativeTableRow row(Row row) {
        var made = new NativeTableRow();
        made.add(title(row), own(row), beside(row.total()));
        if (withPeers) {
            made.add(others(row));
        }
        made.add(compared(row), course(row));
        return made;
    }

    private NativeTableHeaderCell title(Row row) {
        var figure = row.figure();
        var title =
                new NativeTableHeaderCell(
                        links.title(figure.name(language), figure.indicator().id()));
        title.getElement().setAttribute("scope", "row");
        return title;
    }

    private NativeTableCell own(Row row) {
        Observation own = row.own();
        if (own == null || own.estimate() == null) {
            return absent(own == null ? words.notTakingPart() : words.value(own));
        }
        var cell = number(strong(words.value(own)), limits(words.limits(own)));
        var numbers = new RestsOn(row.figure().indicator(), words).numbers(own);
        if (!numbers.isEmpty()) {
            cell.add(under(numbers));
        }
        return cell;
    }

    private NativeTableCell beside(@Nullable Observation one) {
        if (one == null || one.estimate() == null) {
            return absent(one == null ? "" : words.value(one));
        }
        return number(new Text(words.value(one)));
    }

    private NativeTableCell others(Row row) {
        Observation others = row.others();
        if (others == null) {
            return absent(messages.say("others.not-added-up"));
        }
        return others.estimate() == null
                ? absent(words.value(others))
                : number(new Text(words.value(others)), limits(words.limits(others)));
    }

    private NativeTableCell compared(Row row) {
        var compared = row.compared();
        var drawing = new Div();
        drawing.addClassName("p-drawn");
        Whiskers.Model drawn = WhiskersOf.row(row);
        if (drawn != null) {
            drawing.add(new Whiskers(drawn));
        }
        if (compared.signal() != Signal.ABSENT) {
            drawing.add(sign(compared.signal(), said.verdict(compared)));
        }
        return new NativeTableCell(drawing);
    }

    private NativeTableCell course(Row row) {
        Trend past = row.past();
        if (past == null || !past.hasFigures()) {
            var none = new NativeTableCell(messages.say("course.none"));
            none.addClassName("p-none");
            return none;
        }
        var dots =
                past.quarters().stream()
                        .map(one -> new Sparkline.Dot(one.value(), past.isThin(one)))
                        .toList();
        var drawing = new Div(new Sparkline(dots), sign(row.course(), row.course().word(language)));
        drawing.addClassName("p-drawn");
        return new NativeTableCell(drawing);
    }

    private static Span sign(Signal signal, String word) {
        var shape = new Span(signal.shape());
        shape.getElement().setAttribute("aria-hidden", "true");
        var sign = new Span(shape, new Span(word));
        sign.addClassName("p-sign");
        sign.getElement().setAttribute("data-tone", signal.tone());
        return sign;
    }

    private static NativeTableCell number(Component... parts) {
        var cell = new NativeTableCell(parts);
        cell.addClassName("p-number");
        return cell;
    }

    private static NativeTableCell absent(String word) {
        var cell = number(new Text(word));
        cell.addClassName("p-none");
        return cell;
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("p-strong");
        return strong;
    }

    private static Span limits(String text) {
        var limits = new Span(text.isEmpty() ? "" : " (" + text + ")");
        limits.addClassName("p-limits");
        return limits;
    }

    private static Span under(String text) {
        var under = new Span(text);
        under.addClassName("p-under");
        return under;
    }

    /** Why figures are not there, each reason once. */
    List<String> reasons() {
        return new Reasons(profile, words).all();
    }
}
