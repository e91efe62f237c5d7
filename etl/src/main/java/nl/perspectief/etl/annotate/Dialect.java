package nl.perspectief.etl.annotate;

/**
 * Which of the two kinds of OOXML a workbook is written in; new parts are written in the same.
 *
 * @param main the namespace of workbook, sheets, styles and comments
 * @param relations the namespace of references to parts, and the beginning of their types
 */
record Dialect(String main, String relations) {

    static final Dialect TRANSITIONAL =
            new Dialect(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    private static final Dialect STRICT =
            new Dialect(
                    "http://purl.oclc.org/ooxml/spreadsheetml/main",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /** By the namespace of the workbook's root. */
    static Dialect of(String namespace) {
        return namespace.equals(STRICT.main()) ? STRICT : TRANSITIONAL;
    }

    /** The full type of a relation, by its last word. */
    String type(String word) {
        return relations + "/" + word;
    }
}
