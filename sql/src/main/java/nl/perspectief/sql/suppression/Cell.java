package nl.perspectief.sql.suppression;

/**
 * One planned figure, as numbers of persons that must not be told when they are small.
 *
 * @param area a municipality, or {@link #TOTAL} for the programme
 * @param period a quarter such as 2026-K3, or a year
 * @param group how it is broken down
 * @param first value of the first breakdown; empty without one
 * @param second value of the second breakdown; empty without one
 * @param with persons the figure counts: of a share its numerator
 * @param without the others in its denominator; 0 where there is none
 * @param unknown persons of whom it is not known
 * @param isSmall whether the figure itself may not be told
 */
public record Cell(
        String area,
        String period,
        Grouping group,
        String first,
        String second,
        long with,
        long without,
        long unknown,
        boolean isSmall) {

    /** In place of a municipality: the programme as a whole. */
    public static final String TOTAL = "ALL";

    boolean isTotal() {
        return area.equals(TOTAL);
    }

    boolean isEmpty() {
        return size() == 0;
    }

    long size() {
        return with + without + unknown;
    }

    String year() {
        return period.substring(0, 4);
    }

    boolean isYear() {
        return period.length() == 4;
    }

    /** The three numbers, in a fixed order. */
    long part(Part part) {
        return switch (part) {
            case WITH -> with;
            case WITHOUT -> without;
            case UNKNOWN -> unknown;
        };
    }

    /** The numbers of a cell. */
    enum Part {
        WITH,
        WITHOUT,
        UNKNOWN
    }
}
