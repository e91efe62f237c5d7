package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;
import nl.perspectief.sql.Quarter;

/** The workbook to fill, begun with what was delivered before. */
final class TemplateCard extends Section {

    private final Delivering delivering;
    private final Messages messages;
    private final String programme;
    private final Anchor download = new Anchor();

    TemplateCard(Delivering delivering, Language language, String programme, Deliverer by) {
        this.delivering = delivering;
        this.programme = programme;
        messages = language.messages(TemplateCard.class);
        addClassNames("p-card", "p-step");
        var what = new Paragraph(messages.say("template.what"));
        what.addClassName("p-subject");
        download.addClassName("p-download-link");
        var quarters = quarters(language, by);
        offer(quarters.getValue(), by, language);
        quarters.addValueChangeListener(changed -> offer(changed.getValue(), by, language));
        add(new H2(messages.say("template")), what, quarters, download);
    }

    private Select<Quarter> quarters(Language language, Deliverer by) {
        var expected =
                delivering
                        .desk()
                        .expected()
                        .of(programme, by, delivering.today(), DeliverView.QUARTERS_BACK);
        var quarters = new Select<Quarter>();
        quarters.setLabel(messages.say("template.quarter"));
        quarters.setItemLabelGenerator(language::period);
        quarters.setItems(expected.stream().map(Expected::quarter).toList());
        quarters.setValue(
                expected.stream()
                        .filter(Expected::isOpen)
                        .findFirst()
                        .orElse(expected.getFirst())
                        .quarter());
        quarters.setEmptySelectionAllowed(false);
        return quarters;
    }

    private void offer(Quarter quarter, Deliverer by, Language language) {
        var template = new FilledTemplate(delivering.desk().workbooks(), programme, quarter);
        download.setText(messages.say("template.download", language.period(quarter)));
        download.setHref(
                Downloads.of(
                        template.fileName(by.municipalityCode()),
                        out -> {
                            var now = delivering.deliverer();
                            out.write(
                                    template.bytes(now, delivering.nameOf(now.municipalityCode())));
                        }));
        download.getElement().setAttribute("download", true);
    }
}
