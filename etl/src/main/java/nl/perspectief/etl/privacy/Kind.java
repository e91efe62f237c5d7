package nl.perspectief.etl.privacy;

/** What may identify a person, as sentences call it. */
public enum Kind {
    BSN("een getal dat een BSN kan zijn", "a number that can be a BSN"),
    EMAIL("een e-mailadres", "an e-mail address"),
    PHONE("een telefoonnummer", "a phone number"),
    IBAN("een rekeningnummer (IBAN)", "an account number (IBAN)"),
    BIRTH_DATE("een geboortedatum", "a birth date"),
    NAME("een naam van een persoon", "a person's name");

    private final String dutch;
    private final String english;

    Kind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    public String inDutch() {
        return dutch;
    }

    public String inEnglish() {
        return english;
    }
}
