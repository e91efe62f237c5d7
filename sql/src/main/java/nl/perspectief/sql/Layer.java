package nl.perspectief.sql;

import java.util.Locale;

/**
 * The layers of the warehouse, in the order of building: a model reads only from the layers before
 * its own, so no model needs to name what it waits for. A layer is a folder of models and a schema.
 */
enum Layer {
    /** What the build is given, typed: calendar, participation, definitions, the register. */
    REFERENCE("table"),
    /** The landed files, as they are. */
    RAW("view"),
    /** The same rows with their blanks filled; no joins, no sums. */
    STAGING("view"),
    /** What counts, and whose it is. */
    CORE("table"),
    /** Placements joined into spells of work. */
    BRIDGED("table"),
    /** What is worked out from them and serves several indicators. */
    DERIVED("table"),
    /** One model per indicator: its cases. */
    INDICATOR("table"),
    /** Cases counted, and the coverage behind every figure. */
    FIGURE("table"),
    /**
     * The counts of the planned tables: for a municipality and the programme, a quarter and a year.
     */
    TABULATED("table"),
    /** The same with their states, also where there is nobody. */
    ASSEMBLED("table"),
    /** How many persons a figure tells of. */
    WEIGHED("table"),
    /** Which of what is hidden or shown together tells of too few. */
    JUDGED("table"),
    /** What is copied into the published file. */
    PUBLISHED("table"),
    /** Queries that return what is wrong. */
    CHECKS("view");

    private final String kind;

    Layer(String kind) {
        this.kind = kind;
    }

    /** The name of the folder and of the schema. */
    String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a model of this layer becomes: {@code table} or {@code view}. */
    String kind() {
        return kind;
    }

    /** Whether it takes next to no room, whatever was delivered. */
    boolean isSmall() {
        return this == REFERENCE || kind.equals("view");
    }
}
