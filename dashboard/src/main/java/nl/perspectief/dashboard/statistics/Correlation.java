package nl.perspectief.dashboard.statistics;

/** Whether two figures of the same municipalities go together, as far as that can be told. */
public sealed interface Correlation {

    /** How many municipalities have both figures. */
    int municipalities();

    /**
     * @param coefficient −1 (the one high where the other is low) to 1 (in the same order); without
     *     limits at −1 and 1 themselves
     */
    record Found(int municipalities, Estimate coefficient) implements Correlation {}

    /** Fewer than ten: any order is easily chance, and one municipality makes the difference. */
    record TooFew(int municipalities) implements Correlation {}

    /** All have the same value of one of the two: there is no order to compare. */
    record NoSpread(int municipalities) implements Correlation {}
}
