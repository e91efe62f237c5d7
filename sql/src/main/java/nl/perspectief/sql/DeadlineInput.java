package nl.perspectief.sql;

/**
 * How long everyone has to deliver, from a quarter on.
 *
 * @param weeks after the quarter's end
 */
public record DeadlineInput(Quarter from, int weeks) {

    /** As part of what a snapshot is known by. */
    String line() {
        return "deadline from %s %s weeks".formatted(from, weeks);
    }
}
