package nl.perspectief.sql;

import java.util.List;

/**
 * A check that found bad rows; nothing is published as long as there is one.
 *
 * @param name the file's name, such as {@code observations_are_unique}
 * @param sentence what should be so, in Dutch
 * @param rowCount how many rows are bad
 * @param examples the first few of them, as {@code column = value} parted by commas; keys and
 *     counts, never a person's row
 */
public record FailedCheck(String name, String sentence, long rowCount, List<String> examples) {

    public FailedCheck {
        examples = List.copyOf(examples);
    }

    /** One sentence for whoever keeps the warehouse. */
    @Override
    public String toString() {
        return "%s (%s: %d rijen, zoals %s)"
                .formatted(sentence, name, rowCount, String.join("; ", examples));
    }
}
