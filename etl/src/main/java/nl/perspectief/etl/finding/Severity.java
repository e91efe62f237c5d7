package nl.perspectief.etl.finding;

/** How much a finding weighs: one unwaived ERROR returns the whole workbook. */
public enum Severity {
    ERROR("fout"),
    WARNING("waarschuwing"),
    INFO("opmerking");

    private final String dutch;

    Severity(String dutch) {
        this.dutch = dutch;
    }

    /** As sentences call it. */
    public String inDutch() {
        return dutch;
    }
}
