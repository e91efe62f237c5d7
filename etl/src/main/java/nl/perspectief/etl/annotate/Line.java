package nl.perspectief.etl.annotate;

/**
 * One line of the list of findings.
 *
 * @param isGroup a finding with all its cells; else one cell, or a run of cells, of a finding
 * @param link the place in the workbook; empty when there is none to go to
 * @param count how many cells it is about
 */
record Line(
        boolean isGroup,
        Look look,
        String rule,
        String sheet,
        String cell,
        String link,
        String column,
        int count,
        String what,
        String todo) {}
