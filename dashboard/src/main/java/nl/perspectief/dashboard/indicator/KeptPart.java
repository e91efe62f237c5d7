package nl.perspectief.dashboard.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A planned figure along a curve that only its own municipality may see.
 *
 * @param value of the breakdown; null without one
 * @param measure the horizon, as published
 */
public record KeptPart(String municipalityCode, @Nullable String value, String measure) {}
