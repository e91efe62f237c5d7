package nl.perspectief.dashboard.export.xlsx;

import java.util.Collection;
import java.util.List;
import nl.perspectief.dashboard.definition.PlainDefinition;
import nl.perspectief.dashboard.export.Column;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.xlsx.Styles.Look;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Messages;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The last sheet: what columns, indicators and codes mean. */
final class Codebook {

    private static final int[] WIDTHS = {24, 26, 46, 46, 30, 30, 14, 18, 40, 30, 40, 50};

    private final Sheet sheet;
    private final Styles styles;
    private final ExportDescription description;
    private final Messages messages;
    private int next;

    Codebook(Sheet sheet, Styles styles, ExportDescription description) {
        this.sheet = sheet;
        this.styles = styles;
        this.description = description;
        messages = description.language().messages(ExportDescription.class);
    }

    /**
     * @param groups that figures were broken down into
     */
    void write(Collection<Breakdown> groups) {
        Paper.widths(sheet, WIDTHS);
        styles.text(row(), 0, messages.say("codebook.title"), Look.TITLE);
        columns();
        definitions();
        if (!groups.isEmpty()) {
            groups(groups);
        }
        municipalities();
    }

    private void columns() {
        part(
                messages.say("codebook.columns"),
                messages.say("codebook.name"),
                messages.say("codebook.column-title"),
                messages.say("codebook.description-nl"),
                messages.say("codebook.description-en"),
                messages.say("codebook.unit"));
        for (Column one : Column.OBSERVATIONS) {
            line(one.name(), one.titleNl(), one.descriptionNl(), one.descriptionEn(), one.unit());
        }
    }

    private void definitions() {
        part(
                messages.say("codebook.indicators"),
                messages.say("codebook.indicator"),
                messages.say("codebook.name"),
                messages.say("codebook.definition"),
                messages.say("codebook.formula"),
                messages.say("codebook.numerator"),
                messages.say("codebook.denominator"),
                messages.say("codebook.unit"),
                messages.say("codebook.direction"),
                messages.say("codebook.period"),
                messages.say("codebook.interval"),
                messages.say("codebook.disclosure"),
                messages.say("codebook.limits"));
        for (PlainDefinition one : description.definitions()) {
            write(one.texts(), Look.WRAPPED);
        }
    }

    private void groups(Collection<Breakdown> groups) {
        part(
                messages.say("codebook.groups"),
                messages.say("codebook.breakdown"),
                messages.say("codebook.code"),
                messages.say("codebook.name"));
        for (Breakdown one : groups) {
            line(one.token(), one.value(), ValueNames.of(one, description.language()));
        }
    }

    private void municipalities() {
        part(
                messages.say("codebook.municipalities"),
                messages.say("codebook.code"),
                messages.say("codebook.name"),
                messages.say("codebook.province"),
                messages.say("codebook.wave"));
        for (Municipality one : description.municipalities()) {
            line(one.code(), one.name(), one.province(), one.wave());
        }
    }

    private void part(String title, String... heading) {
        row();
        styles.text(row(), 0, title, Look.SUBTITLE);
        write(List.of(heading), Look.HEADING);
    }

    private void line(String... cells) {
        write(List.of(cells), Look.WRAPPED);
    }

    private void write(List<String> cells, Look look) {
        Row row = row();
        for (int i = 0; i < cells.size(); i++) {
            styles.text(row, i, cells.get(i), look);
        }
        Paper.fit(row, cells, WIDTHS);
    }

    private Row row() {
        return sheet.createRow(next++);
    }
}
