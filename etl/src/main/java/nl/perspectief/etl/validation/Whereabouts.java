package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands that is in no cell, as sentences call it.
 *
 * @param sheet as the sender named it; null when it belongs to none
 */
record Whereabouts(Place place, @Nullable String sheet) {

    /** The places. */
    enum Place {
        FILE_NAME("de bestandsnaam", "the file name"),
        SHEET_NAME("de naam van een blad", "the name of a sheet"),
        COMMENT("een opmerking", "a comment"),
        HEADER_OR_FOOTER("de kop- of voettekst", "the header or footer"),
        TEXT_BOX("een tekstvak", "a text box"),
        CHART("een grafiek", "a chart"),
        PIVOT("de bewaarde gegevens van een draaitabel", "the kept data of a pivot table"),
        LINK("de bewaarde waarden van een ander bestand", "the kept values of another file"),
        PROPERTIES("de eigenschappen van het bestand", "the properties of the file"),
        AUTHOR("de schrijvers van opmerkingen", "the writers of comments"),
        OTHER("een onderdeel dat u niet ziet", "a part that you do not see");

        private final String dutch;
        private final String english;

        Place(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }
    }

    static Whereabouts of(LooseText text) {
        return new Whereabouts(Place.valueOf(text.place().name()), text.sheet());
    }

    boolean isFileName() {
        return place == Place.FILE_NAME;
    }

    boolean isAboutWriters() {
        return place == Place.PROPERTIES || place == Place.AUTHOR;
    }

    String inDutch() {
        return sheet == null
                ? place.dutch
                : "%s op het blad ‘%s’".formatted(place.dutch, Shown.open(sheet));
    }

    String inEnglish() {
        return sheet == null
                ? place.english
                : "%s on the sheet ‘%s’".formatted(place.english, Shown.open(sheet));
    }
}
