package nl.perspectief.dashboard.export;

/**
 * One thing that a reader of an export should know of it.
 *
 * @param key the same in every language, such as {@code as_of}
 * @param label what readers call it
 * @param text may have several lines
 */
public record AboutLine(String key, String label, String text) {}
