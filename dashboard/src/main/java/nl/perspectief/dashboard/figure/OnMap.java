package nl.perspectief.dashboard.figure;

/** What has a name and a place on the map of {@link MapLayout}. */
public interface OnMap {

    String code();

    String name();

    /** From the west, of {@link MapLayout#WIDTH}. */
    double x();

    /** From the north, of {@link MapLayout#HEIGHT}. */
    double y();
}
