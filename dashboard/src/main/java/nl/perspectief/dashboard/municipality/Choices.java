package nl.perspectief.dashboard.municipality;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Which municipality, of which period, beside whom. */
final class Choices extends Div {

    private final FilterInUrl.Reading reading;
    private final Answer answer;
    private final Language language;
    private final Messages messages;

    Choices(FilterInUrl.Reading reading, Answer answer, FigureWords words) {
        this.reading = reading;
        this.answer = answer;
        language = words.language();
        messages = language.messages(Choices.class);
        addClassNames("p-choices", "p-profile-choices");
        if (!Choice.isByFilter(reading.filter())) {
            add(municipalities());
        }
        if (answer.profile() != null) {
            add(periods(), peers());
        }
    }

    private ComboBox<Municipality> municipalities() {
        var municipalities = new ComboBox<Municipality>(messages.say("choose.municipality"));
        municipalities.setItemLabelGenerator(Municipality::name);
        municipalities.setItems(reading.programme().participants());
        var profile = answer.profile();
        if (profile != null) {
            municipalities.setValue(profile.municipality());
        }
        municipalities.addValueChangeListener(
                event -> {
                    Municipality chosen = event.getValue();
                    if (chosen == null) {
                        // an empty field is no choice: what was chosen stays
                        municipalities.setValue(event.getOldValue());
                    } else if (event.isFromClient()) {
                        go(answer.choice().of(chosen.code()));
                    }
                });
        return municipalities;
    }

    private Select<PeriodType> periods() {
        var periods = new Select<PeriodType>();
        periods.setLabel(messages.say("choose.period"));
        periods.setItemLabelGenerator(this::name);
        Period year = answer.wholeYear();
        periods.setItems(
                year == null ? new PeriodType[] {PeriodType.QUARTER} : PeriodType.values());
        periods.setValue(year == null ? PeriodType.QUARTER : answer.choice().per());
        periods.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go(answer.choice().per(event.getValue()));
                    }
                });
        return periods;
    }

    private String name(PeriodType type) {
        return type == PeriodType.QUARTER
                ? messages.say("period.quarter", language.period(reading.last()))
                : messages.say("period.year", String.valueOf(answer.wholeYear()));
    }

    private Select<PeerGroup> peers() {
        var peers = new Select<PeerGroup>();
        peers.setLabel(messages.say("choose.peers"));
        peers.setItemLabelGenerator(
                one ->
                        switch (one) {
                            case PROGRAMME -> messages.say("peers.programme");
                            case PROVINCE -> messages.say("peers.province");
                            case SIZE -> messages.say("peers.size");
                        });
        peers.setItems(PeerGroup.values());
        peers.setValue(answer.choice().peers());
        peers.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go(answer.choice().peers(event.getValue()));
                    }
                });
        return peers;
    }

    private void go(Choice choice) {
        var filter = reading.filter();
        UI.getCurrent()
                .navigate(
                        MunicipalityLinks.PATH,
                        QueryParameters.fromString(
                                FilterInUrl.write(filter, choice.written(filter))));
    }
}
