package nl.perspectief.sql.suppression;

/**
 * By what figures are broken down.
 *
 * @param first a breakdown token; empty for none
 * @param second another one; empty for none
 */
public record Grouping(String first, String second) {

    /** Not broken down. */
    public static final Grouping WHOLE = new Grouping("", "");

    boolean isWhole() {
        return first.isEmpty();
    }

    boolean isPair() {
        return !second.isEmpty();
    }

    Grouping byFirst() {
        return new Grouping(first, "");
    }

    Grouping bySecond() {
        return new Grouping(second, "");
    }

    /** 0, 1 or 2. */
    int depth() {
        return isWhole() ? 0 : isPair() ? 2 : 1;
    }
}
