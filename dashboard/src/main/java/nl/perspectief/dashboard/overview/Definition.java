package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.perspectief.dashboard.indicator.Indicator;

/**
 * What a figure counts: in plain Dutch, and as the catalogue says it. The catalogue is written in
 * English, and is marked as such for those who listen.
 */
enum Definition {
    STARTED(
            "BER-01",
            "Wat telt mee?",
            "Trajecten die in het kwartaal zijn begonnen. Elk traject telt één keer, bij zijn startdatum."),
    PLACED(
            "PLA-01",
            "Wat telt mee?",
            "Betaalde banen die in het kwartaal begonnen. Een proefplaatsing of stage telt niet mee."
                    + " Wie binnen 31 dagen weer aan het werk gaat, telt als één plaatsing."),
    RETAINED(
            "BEH-01",
            "Wat telt mee?",
            "De kans dat iemand 26 weken na het begin van de eerste betaalde baan nog betaald werk heeft,"
                    + " bij welke werkgever ook. Wie nog niet zo lang gevolgd is, telt mee tot de laatste bevestiging"
                    + " (Kaplan-Meier). Het kwartaal is dat waarin de baan begon."),
    WARM_HANDOVER(
            "SAM-02",
            "Wat telt mee?",
            "Aanmeldingen waarbij de jongere, de verwijzer en de ontvanger elkaar bij de overdracht samen spraken."
                    + " Aanmeldingen waarvan dat niet bekend is, tellen niet mee."),
    JOINT_MEETINGS(
            "SAM-04",
            "Wat telt mee?",
            "Casusoverleggen waar zowel Veiligheid als Werk & Inkomen aanwezig was, van alle casusoverleggen."
                    + " Het vaste overleg van die twee telt niet mee: daar zijn zij altijd beide."),
    UNCONFIRMED(
            "DQ-01",
            "Wat is niet bevestigd?",
            "Lopende plaatsingen die de laatste 92 dagen niet zijn bevestigd, van alle lopende plaatsingen."
                    + " Hoe meer dat er zijn, hoe minder zeker het werkbehoud is.");

    private final String indicator;
    private final String question;
    private final String plainly;

    Definition(String indicator, String question, String plainly) {
        this.indicator = indicator;
        this.question = question;
        this.plainly = plainly;
    }

    Component note(Map<String, Indicator> catalogue) {
        var note = new NativeDetails(question);
        note.addClassName("p-definition");
        var body = new Div(new Paragraph(plainly));
        Indicator indicatorInCatalogue = catalogue.get(indicator);
        if (indicatorInCatalogue != null) {
            body.add(formal(indicatorInCatalogue));
        }
        note.setContent(body);
        return note;
    }

    private static Component formal(Indicator definition) {
        var list = new DescriptionList();
        add(list, "Indicator", "%s %s".formatted(definition.id(), definition.nameNl()), "nl");
        add(list, "Definitie", definition.definition(), "en");
        add(list, "Teller", definition.numeratorText(), "en");
        add(list, "Noemer", definition.denominatorText(), "en");
        return list;
    }

    private static void add(DescriptionList list, String term, String words, String language) {
        if (words.isBlank() || words.equals("-")) {
            return;
        }
        var description = new DescriptionList.Description(words);
        description.getElement().setAttribute("lang", language);
        list.add(new DescriptionList.Term(term), description);
    }
}
