package nl.perspectief.etl.workbook;

/**
 * A sheet as the workbook lists it.
 *
 * @param name as the sender wrote it
 * @param part where its rows stand inside the container
 */
public record SheetInfo(String name, Visibility visibility, String part) {

    /** Whether the sender sees the tab. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /** Can only be shown with a macro or a tool. */
        VERY_HIDDEN
    }

    public boolean isHidden() {
        return visibility != Visibility.VISIBLE;
    }
}
