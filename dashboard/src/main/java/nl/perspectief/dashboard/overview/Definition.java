package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.perspectief.dashboard.indicator.Indicator;

/**
 * What a figure counts, in plain Dutch, and by what name the catalogue knows it. The catalogue's
 * own definitions are in English, and stay there.
 */
enum Definition {
    STARTED(
            "BER-01",
            "Wat telt mee?",
            "Trajecten die in het kwartaal zijn begonnen. Elk traject telt één keer, bij zijn startdatum.",
            true),
    PLACED(
            "PLA-01",
            "Wat telt mee?",
            "Betaalde banen die in het kwartaal begonnen. Een proefplaatsing of stage telt niet mee."
                    + " Wie binnen 31 dagen weer aan het werk gaat, telt als één plaatsing.",
            false),
    RETAINED(
            "BEH-01",
            "Wat telt mee?",
            "De kans dat iemand 26 weken na het begin van de eerste betaalde baan nog betaald werk heeft,"
                    + " bij welke werkgever ook. Wie nog niet zo lang gevolgd is, telt mee tot de laatste bevestiging"
                    + " (Kaplan-Meier). Het kwartaal is dat waarin de baan begon.",
            true),
    WARM_HANDOVER(
            "SAM-02",
            "Wat telt mee?",
            "Het deel van de aanmeldingen waarbij de jongere, de verwijzer en de ontvanger elkaar bij de overdracht"
                    + " samen spraken. Is dat van een aanmelding niet bekend, dan telt zij niet mee."
                    + " Het kwartaal is dat van de aanmelding.",
            true),
    JOINT_MEETINGS(
            "SAM-04",
            "Wat telt mee?",
            "Het deel van de casusoverleggen waar zowel Veiligheid als Werk & Inkomen aanwezig was."
                    + " Het vaste overleg van die twee telt niet mee, want daar zijn zij altijd beide;"
                    + " een overleg waarvan de aanwezigheid niet bekend is ook niet.",
            false),
    UNCONFIRMED(
            "DQ-01",
            "Wat is niet bevestigd?",
            "Lopende plaatsingen die de laatste 92 dagen niet zijn bevestigd, van alle lopende plaatsingen."
                    + " Hoe meer dat er zijn, hoe minder zeker het werkbehoud is.",
            false);

    private static final String ROWS_ONLY =
            " Gemeenten die cohorten leveren (aantallen per startkwartaal) tellen hier niet mee.";

    private final String indicator;
    private final String question;
    private final String plainly;
    private final boolean ofRows;

    /**
     * @param ofRows whether municipalities that deliver cohorts are not in it
     */
    Definition(String indicator, String question, String plainly, boolean ofRows) {
        this.indicator = indicator;
        this.question = question;
        this.plainly = plainly;
        this.ofRows = ofRows;
    }

    Component note(Map<String, Indicator> catalogue) {
        var note = new NativeDetails(question);
        note.addClassName("p-definition");
        var body = new Div(new Paragraph(ofRows ? plainly + ROWS_ONLY : plainly));
        Indicator known = catalogue.get(indicator);
        if (known != null) {
            var name = new Paragraph("%s · %s".formatted(known.id(), known.nameNl()));
            name.addClassName("p-line");
            body.add(name);
        }
        note.setContent(body);
        return note;
    }
}
