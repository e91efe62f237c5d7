package nl.perspectief.dashboard.indicator;

import org.jspecify.annotations.Nullable;

/**
 * The planned figures along a curve at one horizon.
 *
 * @param value of the breakdown; null without one
 * @param measure the horizon, as published
 * @param isKept whether only its own municipality may see any of them
 */
public record CurvePart(
        String municipalityCode, @Nullable String value, String measure, boolean isKept) {}
