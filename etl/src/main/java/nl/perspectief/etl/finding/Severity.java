package nl.perspectief.etl.finding;

/** How much a finding weighs: one unwaived ERROR returns the whole workbook. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
