package nl.perspectief.dashboard.retention;

import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The start quarters that are taken together.
 *
 * @param from null from the beginning
 * @param to null to the newest
 */
record Cohort(@Nullable Quarter from, @Nullable Quarter to) {}
