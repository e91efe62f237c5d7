package nl.perspectief.dashboard.origin;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.provenance.SourceDelivery;
import org.jspecify.annotations.Nullable;

/** The deliveries behind a figure, and those that are missing from it. */
final class DeliveryTable {

    private final Origin origin;
    private final Language language;
    private final Messages messages;

    DeliveryTable(Origin origin, Language language) {
        this.origin = origin;
        this.language = language;
        messages = language.messages(DeliveryTable.class);
    }

    DataTable table() {
        return new DataTable(
                messages.say("deliveries"),
                List.of(
                        Column.text(messages.say("column.municipality")),
                        Column.text(messages.say("column.quarter")),
                        Column.number(messages.say("column.version")),
                        Column.text(messages.say("column.delivered-on")),
                        Column.text(messages.say("column.in-figure"))),
                origin.deliveries().stream()
                        .sorted(
                                Comparator.comparing(
                                        this::name, Collator.getInstance(language.locale())))
                        .map(this::row)
                        .toList());
    }

    private String name(SourceDelivery one) {
        var code = one.delivery().municipalityCode();
        return origin.names().getOrDefault(code, code);
    }

    private List<String> row(SourceDelivery one) {
        var delivery = one.delivery();
        Integer version = delivery.version();
        return List.of(
                name(one),
                language.period(delivery.quarter()),
                version == null ? "" : version.toString(),
                day(delivery.deliveredOn()),
                one.isInFigure() ? messages.say("in-figure.yes") : whyNot(delivery.state()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : language.day(day);
    }

    private String whyNot(String state) {
        return switch (state) {
            case "RECEIVED", "CHECKED", "SUBMITTED" -> messages.say("in-figure.under-way");
            case "RETURNED", "REFUSED", "QUARANTINED" -> messages.say("in-figure.returned");
            case "IMPORTED" -> messages.say("in-figure.without");
            default -> messages.say("in-figure.not-delivered");
        };
    }
}
