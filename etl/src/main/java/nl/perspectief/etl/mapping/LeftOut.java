package nl.perspectief.etl.mapping;

/** Why a row that was read does not count. */
public enum LeftOut {
    TOTAL("rij met een totaal", "rijen met een totaal"),
    NOTE("notitie", "notities"),
    HEADING("herhaalde kopregel", "herhaalde kopregels"),
    BLANK("lege rij", "lege rijen"),
    DUPLICATE("dubbele rij", "dubbele rijen");

    private final String one;
    private final String many;

    LeftOut(String one, String many) {
        this.one = one;
        this.many = many;
    }

    String inWords(long count) {
        return count + " " + (count == 1 ? one : many);
    }
}
