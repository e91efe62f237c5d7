package nl.perspectief.etl.validation;

/** A rule of rules.csv that looks at typed rows. Its class is named after it. */
interface RowRule {

    void judge(Judged judged);

    /** The id in rules.csv, with which the name of the class begins. */
    default String id() {
        return getClass().getSimpleName().substring(0, "E01".length());
    }
}
