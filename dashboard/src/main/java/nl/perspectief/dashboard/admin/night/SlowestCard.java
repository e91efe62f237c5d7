package nl.perspectief.dashboard.admin.night;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeliveryTime;
import nl.perspectief.etl.job.PastRun;

/** The files that a run was busy with for longest. */
final class SlowestCard extends Section {

    private static final double MILLIS_A_SECOND = 1000;

    private final Language language;
    private final Messages messages;

    /** No run was busy with files. */
    SlowestCard(Language language) {
        this.language = language;
        messages = language.messages(SlowestCard.class);
        addClassNames("p-card", "p-origin");
        add(new H2(messages.say("slowest.question")), new Paragraph(messages.say("slowest.none")));
    }

    /**
     * @param names of municipalities by code
     */
    SlowestCard(
            PastRun run, List<DeliveryTime> slowest, Map<String, String> names, Language language) {
        this.language = language;
        messages = language.messages(SlowestCard.class);
        addClassNames("p-card", "p-origin");
        add(new H2(messages.say("slowest.question")));
        if (slowest.isEmpty()) {
            add(new Paragraph(messages.say("slowest.none")));
        } else {
            add(table(run, slowest, names));
        }
    }

    private DataTable table(PastRun run, List<DeliveryTime> slowest, Map<String, String> names) {
        return new DataTable(
                messages.say("slowest.table", language.moment(run.began())),
                List.of(
                        Column.text(messages.say("column.delivery")),
                        Column.number(messages.say("column.size")),
                        Column.number(messages.say("column.check")),
                        Column.number(messages.say("column.landing")),
                        Column.number(messages.say("column.together")),
                        Column.number(messages.say("column.share"))),
                slowest.stream().map(one -> row(one, names)).toList());
    }

    private List<String> row(DeliveryTime one, Map<String, String> names) {
        return List.of(
                name(one, names),
                messages.say("kilobytes", language.count(Math.max(1, one.bytes() >> 10))),
                seconds(one.took().check()),
                seconds(one.took().landing()),
                seconds(one.took().together()),
                language.percent(one.share()));
    }

    /** A file that named nobody is known by its receipt. */
    private String name(DeliveryTime one, Map<String, String> names) {
        var key = one.key();
        if (key == null) {
            return messages.say("slowest.receipt", one.receiptId());
        }
        var parts = key.split("\\|");
        return "%s · %s · %s"
                .formatted(
                        parts[0],
                        Objects.requireNonNullElse(names.get(parts[1]), parts[1]),
                        parts[2]);
    }

    private String seconds(Duration duration) {
        return messages.say("seconds", language.decimals(duration.toMillis() / MILLIS_A_SECOND, 1));
    }
}
