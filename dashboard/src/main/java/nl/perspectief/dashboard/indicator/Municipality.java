package nl.perspectief.dashboard.indicator;

/**
 * A municipality that takes part in a programme.
 *
 * @param wave in which group it joined, such as "W1 2022"
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Municipality(
        String code,
        String name,
        String province,
        String wave,
        double latitude,
        double longitude) {}
