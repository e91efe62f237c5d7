package nl.perspectief.etl.workbook;

import java.util.Locale;

/** Why a file is not read: what it is, and what to do. */
final class Sentences {

    static final String EMPTY =
            "Dit bestand is leeg. Sla het werkboek opnieuw op als .xlsx en lever het nog eens aan.";
    static final String OLD_EXCEL =
            "Dit is een oude Excel-werkmap (.xls). Open hem in Excel, kies Opslaan als,"
                    + " Excel-werkmap (.xlsx), en lever dat bestand aan.";
    static final String PASSWORD =
            "Dit werkboek is met een wachtwoord versleuteld. Haal het wachtwoord eraf (Bestand,"
                    + " Info, Werkmap beveiligen) en lever het opnieuw aan.";
    static final String BINARY =
            "Dit is een binaire Excel-werkmap (.xlsb). Kies in Excel Opslaan als, Excel-werkmap"
                    + " (.xlsx), en lever dat bestand aan.";
    static final String OPEN_DOCUMENT =
            "Dit is een OpenDocument-bestand (zoals .ods). Kies Opslaan als, Excel-werkmap (.xlsx),"
                    + " en lever dat bestand aan.";
    static final String PDF =
            "Dit is een PDF, geen werkboek. Lever de Excel-werkmap (.xlsx) aan waarvan hij gemaakt"
                    + " is.";
    static final String MARKUP =
            "Dit is een webpagina of een XML-bestand, ook al heet het anders. Open het in Excel,"
                    + " kies Opslaan als, Excel-werkmap (.xlsx), en lever dat bestand aan.";
    static final String PLAIN_TEXT =
            "Dit is een tekstbestand (zoals CSV), ook al heet het anders. Vul de"
                    + " Excel-werkmap (.xlsx) van het programma en lever die aan.";
    static final String OTHER_OFFICE =
            "Dit is geen Excel-werkmap maar een ander Office-document of een zip-bestand. Lever de"
                    + " Excel-werkmap (.xlsx) zelf aan.";
    static final String UNKNOWN =
            "Dit is geen Excel-werkmap. Lever het werkboek van het programma aan als .xlsx.";
    static final String DAMAGED =
            "Dit werkboek is beschadigd of niet helemaal aangekomen. Open het in Excel, sla het"
                    + " opnieuw op als .xlsx en lever het nog eens aan.";
    static final String TOO_LARGE =
            "Dit werkboek is te groot om te lezen. Verwijder lege rijen, plaatjes en bladen die er"
                    + " niet in horen, sla het opnieuw op en lever het nog eens aan.";
    static final String TOO_MANY_SHEETS =
            tooLarge("het heeft meer dan %d bladen".formatted(Limits.SHEETS));
    static final String TOO_MANY_ROWS =
            tooLarge("een blad heeft meer dan %,d gevulde rijen", Limits.FILLED_ROWS);
    static final String TOO_MANY_CELLS =
            tooLarge("een blad heeft meer dan %,d gevulde cellen", Limits.FILLED_CELLS);
    static final String TOO_WIDE =
            tooLarge("een rij heeft meer dan %,d gevulde cellen", Limits.FILLED_CELLS_IN_ROW);
    static final String TOO_MANY_COMMENTS =
            tooLarge("het heeft meer dan %,d opmerkingen", Limits.COMMENTS);
    static final String TOO_MUCH_TEXT =
            tooLarge("in een cel of een rij staat meer tekst dan in een werkboek past");
    static final String TOO_MANY_TEXTS = tooLarge("er staan te veel verschillende teksten in");
    static final String TOO_MANY_STYLES =
            tooLarge("het heeft meer dan %,d soorten opmaak", Limits.STYLES);
    static final String TOO_MANY_MERGED =
            tooLarge("een blad heeft meer dan %,d samengevoegde cellen", Limits.MERGED_REGIONS);
    private static final String ACTIVE =
            "Dit werkboek bevat %s. Dat mag niet, daarom is het niet bewaard. Neem de gegevens over"
                    + " in het lege werkboek van het programma (.xlsx) en lever dat aan.";

    private static final String SMALLER =
            "Dit werkboek is te groot om te lezen: %s. Neem de gegevens over in het lege werkboek van"
                    + " het programma (.xlsx) en lever dat aan.";

    private Sentences() {}

    private static String tooLarge(String what) {
        return SMALLER.formatted(what);
    }

    /** With the number written as it is in Dutch: 250.000. */
    private static String tooLarge(String what, int number) {
        return tooLarge(String.format(Locale.of("nl", "NL"), what, number));
    }

    static String active(String what) {
        return ACTIVE.formatted(what);
    }
}
